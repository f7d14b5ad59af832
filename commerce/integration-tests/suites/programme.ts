import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Decision } from "../../src/annex/decision"
import type { PackForm } from "../../src/api/admin/products/[id]/packs/form"
import type { ProductRecord } from "../../src/domain/export"
import type { ProgrammeForm } from "../../src/programme/form"
import { workbook } from "../annexes/workbook"
import { Office, openSession } from "../support/annex"
import { type Answer, record, type Shop } from "../support/shop"

const decision: Decision = {
	number: "4021/QĐ-UBND",
	date: "2026-09-30",
	authority: "UBND tỉnh Quảng Ninh",
	level: "province",
	url: null,
}
const parcel = { weightG: 600, lengthCm: 20, widthCm: 15, heightCm: 8 }

/** What the office says of a product beside Medusa's own pages: a draft is finished without leaving them. */
export function programmeSuite(shop: Shop) {
	let office: Office
	beforeEach(async () => {
		office = new Office(shop, await openSession(shop))
	})
	const formOf = async (id: string) =>
		(await office.get(`/admin/products/${id}/programme`)).body.form as ProgrammeForm
	const packsOf = async (id: string) =>
		(await office.get(`/admin/products/${id}/packs`)).body as unknown as PackForm
	const troublesOf = ({ body }: Answer) =>
		((body.troubles ?? []) as { field: string }[]).map(({ field }) => field)
	const exported = async (slug: string) =>
		(await shop.readExport(1000)).records.find(
			(one): one is ProductRecord => one.type === "product" && one.slug === slug,
		)

	/** A draft as an annex leaves it. */
	async function draft(): Promise<string> {
		const heading = ["STT", "Tên sản phẩm", "Chủ thể", "Địa chỉ", "Bộ sản phẩm", "Hạng sao"]
		const row = [1, "Chả mực Thử", "HTX Thử", "Xã Đồng Tiến, huyện Cô Tô", "Bộ 6", "4 sao"]
		const file = workbook([{ rows: [heading, row] }])
		await office.confirm(await office.preview(file, decision))
		const { body } = await office.get("/admin/products?handle=cha-muc-thu")
		const [product] = body.products as { id: string }[]
		if (!product) throw new Error("no draft")
		return product.id
	}

	/** A draft with its profile: all but the packs. */
	async function described(): Promise<string> {
		const id = await draft()
		const { values } = await formOf(id)
		const made = await office.post("/admin/producers", {
			name: "HTX Thử",
			kind: "cooperative",
			asIssued: values.asIssued,
		})
		const { handle } = record(made.body.producer)
		const change = { producer: handle, shippable: true, parcel, ingredients: "mực" }
		const saved = await office.post(`/admin/products/${id}/programme`, { ...values, ...change })
		if (saved.status !== 200) throw new Error(saved.text)
		return id
	}

	test("strangers get nothing", async () => {
		const [product] = await shop.products()
		for (const path of ["programme", "packs"]) {
			expect((await shop.get(`/admin/products/${product?.id}/${path}`)).status).toBe(401)
			expect((await shop.post(`/admin/products/${product?.id}/${path}`)).status).toBe(401)
		}
		expect((await shop.get("/admin/producers")).status).toBe(401)
		expect((await shop.post("/admin/producers")).status).toBe(401)
	})

	test("a draft of an annex is finished, published and bought", async () => {
		const id = await described()
		expect(await formOf(id)).toMatchObject({
			annex: { producer: "HTX Thử", address: "Xã Đồng Tiến, huyện Cô Tô" },
			values: { producer: "htx-thu", setNumber: 6, shippable: true, parcel },
			illustrative: false,
		})
		const { seen } = await packsOf(id)
		const packs = [
			{ name: "Hộp 500 g", price: 250_000, stock: 12, unit: 500 },
			{ name: "Hộp 1 kg", price: 480_000, stock: 3, unit: 1000 },
		].map(({ unit, ...pack }) => ({
			...pack,
			id: null,
			netAmount: { value: unit, unit: "g" },
			gtin: null,
		}))
		const saved = await office.post(`/admin/products/${id}/packs`, {
			seen,
			packs,
			confirmed: false,
		})
		const told = packs.map(({ id: _, ...pack }) => pack)
		expect([saved.status, saved.body]).toMatchObject([200, { packs: told, illustrative: false }])
		expect(await exported("cha-muc-thu")).toBeUndefined()

		await office.post(`/admin/products/${id}`, { status: "published" })
		const product = await exported("cha-muc-thu")
		expect(product).toMatchObject({
			notForSale: null,
			producer: "htx-thu",
			setNumber: 6,
			facts: { ingredients: "mực" },
			parcel: { value: parcel, basis: "source" },
			place: { today: { how: "mapped", provinceCode: "22" } },
			variants: [
				{ name: "Hộp 500 g", price: 250_000, priceBasis: "source", stock: "in" },
				{ name: "Hộp 1 kg", price: 480_000, priceBasis: "source", stock: "low" },
			],
		})
		const cart = await shop.openCart()
		expect((await shop.add(cart, product?.variants[0]?.id ?? "", 2)).status).toBe(200)
		await shop.prepare(cart)
		expect((await shop.complete(cart)).status).toBe(200)
		const [first] = (await packsOf(id)).packs
		const less = [{ ...first, stock: 1 }]
		const again = await packsOf(id)
		const refused = { seen: again.seen, packs: less, confirmed: false }
		expect(troublesOf(await office.post(`/admin/products/${id}/packs`, refused))).toEqual([
			"packs.0.stock",
		])
	})

	test("packs are changed and added to; another product's barcode is refused", async () => {
		const id = await described()
		const pack = { id: null, name: "Hộp", price: 90_000, stock: 5, netAmount: null, gtin: null }
		const post = async (packs: object[]) => {
			const { seen } = await packsOf(id)
			return office.post(`/admin/products/${id}/packs`, { seen, packs, confirmed: false })
		}
		await post([pack])
		const [one] = (await packsOf(id)).packs
		const code = "8938505974194"
		await post([
			{ ...one, price: 95_000, stock: 7, gtin: code },
			{ ...pack, name: "Túi", price: 40_000 },
		])
		expect((await packsOf(id)).packs).toMatchObject([
			{ id: one?.id, name: "Hộp", price: 95_000, stock: 7, gtin: code },
			{ name: "Túi", price: 40_000, stock: 5 },
		])
		const [other] = await shop.products()
		const theirs = await packsOf(other?.id ?? "")
		const taken = { ...theirs, packs: theirs.packs.map((each) => ({ ...each, gtin: code })) }
		const answer = await office.post(`/admin/products/${other?.id}/packs`, {
			seen: taken.seen,
			packs: taken.packs.slice(0, 1),
			confirmed: false,
		})
		expect(troublesOf(answer)).toEqual(["packs.0.gtin"])
	})

	test("opening a form and saving it turns no illustration into a fact", async () => {
		const product = (await shop.products()).find(({ supply }) => supply?.basis === "illustrative")
		if (!product) throw new Error("no illustration")
		const { values } = await formOf(product.id)
		const saved = await office.post(`/admin/products/${product.id}/programme`, values)
		expect(saved.status).toBe(200)
		const { updatedAt: _, ...after } = { ...product, ...(await exported(product.slug)) }
		const { updatedAt: __, ...before } = product
		expect(after).toEqual(before)
		const { seen, packs } = await packsOf(product.id)
		await office.post(`/admin/products/${product.id}/packs`, { seen, packs, confirmed: false })
		expect((await exported(product.slug))?.variants).toEqual(product.variants)
		const next = await packsOf(product.id)
		const confirmed = { seen: next.seen, packs, confirmed: true }
		await office.post(`/admin/products/${product.id}/packs`, confirmed)
		expect((await exported(product.slug))?.variants.every((v) => v.priceBasis === "source")).toBe(
			true,
		)
	})

	test("what cannot be is refused at its field, and nothing is written", async () => {
		const id = await draft()
		const { values } = await formOf(id)
		const wrong: [object, string[]][] = [
			[{ setNumber: 27 }, ["setNumber"]],
			[{ producer: "khong-co" }, ["producer"]],
			[{ communeCode: "99999" }, ["communeCode"]],
			[{ summary: " " }, ["summary"]],
			[{ summary: "Chả mực OCOP 4 sao." }, ["summary"]],
			[{ story: "Đạt năm sao." }, ["story"]],
			[{ shippable: true }, ["parcel.weightG"]],
			[{ parcel: { ...parcel, weightG: "nhẹ" } }, ["parcel.weightG"]],
			[{ seasonMonths: [13] }, ["seasonMonths.0"]],
			[{ supply: { minimumOrder: 1 } }, expect.arrayContaining(["supply.monthlyCapacity"])],
			[{ stars: 5 }, ["stars"]],
			[{ ingredients: "x".repeat(10_000) }, ["ingredients"]],
		]
		const database = shop.container().resolve(ContainerRegistrationKeys.PG_CONNECTION)
		const rows = async () => JSON.stringify(await database("product_detail").orderBy("id").select())
		const before = await rows()
		for (const [change, fields] of wrong) {
			const answer = await office.post(`/admin/products/${id}/programme`, { ...values, ...change })
			expect([change, answer.status, troublesOf(answer)]).toEqual([change, 400, fields])
		}
		const pack = { id: null, name: "Hộp", price: 1000, stock: 1, netAmount: null, gtin: null }
		for (const [change, field] of [
			[{ price: 0 }, "price"],
			[{ price: 1000.5 }, "price"],
			[{ stock: -1 }, "stock"],
			[{ gtin: "8938505974195" }, "gtin"],
			[{ netAmount: { value: 0, unit: "g" } }, "netAmount.value"],
			[{ id: "variant_nobody" }, "name"],
		] as const) {
			const body = { seen: values.seen, packs: [{ ...pack, ...change }], confirmed: false }
			const answer = await office.post(`/admin/products/${id}/packs`, body)
			expect([change, answer.status, troublesOf(answer)]).toEqual([
				change,
				400,
				[`packs.0.${field}`],
			])
		}
		expect(await rows()).toBe(before)
		for (const path of ["programme", "packs"])
			expect((await office.get(`/admin/products/prod_nobody/${path}`)).status).toBe(404)
	})

	test("two people at once: the second looks again", async () => {
		const id = await draft()
		const { values } = await formOf(id)
		const [one, two] = await Promise.all(
			["Chả mực giã tay.", "Chả mực nhà làm."].map((summary) =>
				office.post(`/admin/products/${id}/programme`, { ...values, summary }),
			),
		)
		expect([one?.status, two?.status].sort()).toEqual([200, 409])
	})

	test("a maker is known once in a province, and its telephone by its source", async () => {
		const maker = {
			name: "Hợp tác xã Thử Nghiệm",
			kind: "cooperative",
			asIssued: { commune: null, district: null, province: "Quảng Ninh" },
		}
		const wrong: [object, string[]][] = [
			[{ name: "" }, ["name"]],
			[{ kind: "shop" }, ["kind"]],
			[{ phone: "12345" }, ["phone"]],
			[{ phone: "0900 000 000" }, ["source"]],
			[{ source: "javascript:alert(1)" }, ["source"]],
		]
		for (const [change, fields] of wrong)
			expect(troublesOf(await office.post("/admin/producers", { ...maker, ...change }))).toEqual(
				fields,
			)
		expect((await office.post("/admin/producers", maker)).status).toBe(201)
		expect(troublesOf(await office.post("/admin/producers", maker))).toEqual(["name"])
		const { body } = await office.get("/admin/producers?q=hop%20tac%20xa%20thu%20nghiem")
		expect(body).toMatchObject({ count: 1, producers: [{ province: "Tỉnh Quảng Ninh" }] })
	})
}
