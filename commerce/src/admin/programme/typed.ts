import type { ProgrammeForm } from "../../programme/form"
import { TICKED, type Values } from "../form/field"

type Stored = ProgrammeForm["values"]

const parcelKeys = ["weightG", "lengthCm", "widthCm", "heightCm"] as const
const supplyKeys = ["minimumOrder", "monthlyCapacity", "leadTimeDays", "casePack"] as const
const boxes = ["shippable", "fragile", "liquid", "cold", "confirmed"] as const
const lines = ["certifications", "export"] as const
const texts = [
	"summary",
	"story",
	"ingredients",
	"netWeight",
	"storage",
	"packaging",
	"sellingUnit",
	"shelfLife",
	"producer",
	"communeCode",
] as const

/** What is stored as it is typed. */
export function typedOf(stored: Stored): Values {
	const { asIssued, parcel, supply } = stored
	return {
		setNumber: stored.setNumber ? String(stored.setNumber) : "",
		seasonMonths: stored.seasonMonths?.join(", ") ?? "",
		"asIssued.commune": asIssued.commune ?? "",
		"asIssued.district": asIssued.district ?? "",
		"asIssued.province": asIssued.province ?? "",
		...Object.fromEntries(texts.map((name) => [name, stored[name] ?? ""])),
		...Object.fromEntries(lines.map((name) => [name, stored[name]?.join("\n") ?? ""])),
		...Object.fromEntries(boxes.map((name) => [name, stored[name] ? TICKED : ""])),
		...Object.fromEntries(parcelKeys.map((key) => [`parcel.${key}`, String(parcel?.[key] ?? "")])),
		...Object.fromEntries(supplyKeys.map((key) => [`supply.${key}`, String(supply?.[key] ?? "")])),
		"supply.invoice": supply?.invoice ? TICKED : "",
	}
}

/** What is typed as the server wants it; what is no number goes as it was typed, for the server to refuse. */
export function bodyOf(typed: Values, seen: string): Record<string, unknown> {
	const of = (name: string) => (typed[name] ?? "").trim()
	const group = (name: string, keys: readonly string[]) =>
		Object.fromEntries(keys.map((key) => [key, numberOf(of(`${name}.${key}`))]))
	const empty = (name: string, keys: readonly string[]) =>
		keys.every((key) => of(`${name}.${key}`) === "")
	const invoice = of("supply.invoice") === TICKED
	return {
		seen,
		setNumber: numberOf(of("setNumber")),
		seasonMonths: of("seasonMonths")
			.split(/[,;\s]+/)
			.filter(Boolean)
			.map(numberOf),
		asIssued: placeOf(typed),
		...Object.fromEntries(texts.map((name) => [name, of(name) || null])),
		...Object.fromEntries(
			lines.map((name) => [
				name,
				of(name)
					.split("\n")
					.filter((line) => line.trim()),
			]),
		),
		...Object.fromEntries(boxes.map((name) => [name, of(name) === TICKED])),
		parcel: empty("parcel", parcelKeys) ? null : group("parcel", parcelKeys),
		supply:
			empty("supply", supplyKeys) && !invoice ? null : { ...group("supply", supplyKeys), invoice },
	}
}

/** The place as it is typed. */
export function placeOf(typed: Values) {
	const part = (name: string) => (typed[`asIssued.${name}`] ?? "").trim() || null
	return { commune: part("commune"), district: part("district"), province: part("province") }
}

/** "1.500" and "1500" are a number; nothing typed is null. */
export function numberOf(text: string): number | string | null {
	if (text === "") return null
	const plain = text.replace(/[\s.](?=\d{3}(\D|$))/g, "")
	return /^\d+$/.test(plain) ? Number(plain) : text
}
