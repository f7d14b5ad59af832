import type { PackForm } from "../../api/admin/products/[id]/packs/form"
import type { Field, Values } from "../form/field"
import { numberOf } from "./typed"

/** One pack as it is typed; the key only tells rows apart. */
export interface PackTyped {
	key: string
	id: string | null
	values: Values
}

export const packFields: Field[] = [
	{ name: "name", label: "Tên gói", kind: "text", hint: "Ví dụ: Hộp 500 g" },
	{ name: "price", label: "Giá (đồng)", kind: "text" },
	{ name: "stock", label: "Còn hàng (gói)", kind: "text" },
	{ name: "amount", label: "Lượng hàng", kind: "text", optional: true },
	{
		name: "unit",
		label: "Đơn vị",
		kind: "choice",
		choices: [
			{ value: "g", label: "g" },
			{ value: "ml", label: "ml" },
		],
	},
	{ name: "gtin", label: "Mã vạch (GTIN)", kind: "text", optional: true },
]

export const packTyped = (pack: PackForm["packs"][number]): PackTyped => ({
	key: pack.id ?? "",
	id: pack.id,
	values: {
		name: pack.name,
		price: String(pack.price ?? ""),
		stock: String(pack.stock),
		amount: String(pack.netAmount?.value ?? "").replace(".", ","),
		unit: pack.netAmount?.unit ?? "g",
		gtin: pack.gtin ?? "",
	},
})

/** A row for a new pack. */
export const emptyPack = (key: string): PackTyped => ({
	key,
	id: null,
	values: { name: "", price: "", stock: "0", amount: "", unit: "g", gtin: "" },
})

/** A pack as the server wants it; what is no number goes as it was typed. */
export function packBody({ id, values }: PackTyped) {
	const of = (name: string) => (values[name] ?? "").trim()
	const amount = of("amount")
	const decimal = /^\d+([.,]\d+)?$/.test(amount) ? Number(amount.replace(",", ".")) : amount
	return {
		id,
		name: of("name"),
		price: numberOf(of("price")),
		stock: numberOf(of("stock")),
		netAmount: amount === "" ? null : { value: decimal, unit: of("unit") },
		gtin: of("gtin") || null,
	}
}
