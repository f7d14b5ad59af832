import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Shop } from "../support/shop"

const counted: Record<string, string> = {
	province: "admin_unit where scheme = 'today' and level = 'province'",
	commune: "admin_unit where scheme = 'today' and level = 'commune'",
	group: "taxonomy_entry where kind = 'group'",
	"product-group": "taxonomy_entry where kind = 'product-group'",
	set: "taxonomy_entry where kind = 'set'",
	producer: "producer where true",
	certificate: "ocop_certificate where true",
	unranked: "ocop_unranked where true",
	product: "product where status = 'published'",
	tourism: "tourism_point where true",
	"sales-point": "sales_point where true",
	fair: "ocop_fair where true",
}

/** What the site builds its pages from. */
export function catalogueSuite(shop: Shop) {
	test("the export holds every row once, however it is paged", async () => {
		const database = shop.container().resolve(ContainerRegistrationKeys.PG_CONNECTION)
		const whole = await shop.readExport(1000)
		for (const [type, from] of Object.entries(counted)) {
			const { rows }: { rows: { n: string }[] } = await database.raw(
				`select count(*) as n from ${from} and deleted_at is null`,
			)
			expect([type, whole.records.filter((one) => one.type === type).length]).toEqual([
				type,
				Number(rows[0]?.n),
			])
		}
		const paged = await shop.readExport(137)
		expect(paged.records).toEqual(whole.records)
		expect(new Set([...whole.ends, ...paged.ends].map((end) => end.version)).size).toBe(1)
		expect(new Set(paged.records.map((one) => JSON.stringify(one))).size).toBe(paged.records.length)
	})

	test("products carry prices in whole đồng, and their references exist", async () => {
		const records = await shop.seeded()
		const producers = new Set(records.flatMap((one) => (one.type === "producer" ? one.slug : [])))
		const sets = new Set(records.flatMap((one) => (one.type === "set" ? one.number : [])))
		for (const product of await shop.products()) {
			expect(product.variants.length).toBeGreaterThan(0)
			for (const { price } of product.variants) expect(Number.isInteger(price)).toBe(true)
			if (product.producer) expect(producers).toContain(product.producer)
			expect(sets).toContain(product.setNumber)
			if (!product.producer) expect(product.notForSale).not.toBeNull()
		}
	})

	test("an unpublished product leaves the export with its papers, and the version changes", async () => {
		const [product] = await shop.products()
		const before = await shop.readExport(1000)
		await shop
			.container()
			.resolve("product")
			.updateProducts(product?.id ?? "", { status: "draft" })
		const after = await shop.readExport(1000)
		const gone = (one: (typeof before.records)[number]) =>
			(one.type === "product" && one.slug === product?.slug) ||
			((one.type === "certificate" || one.type === "unranked") &&
				one.subject.type === "product" &&
				one.subject.slug === product?.slug)
		expect(before.records.filter(gone).length).toBeGreaterThan(1)
		expect(after.records).toEqual(before.records.filter((one) => !gone(one)))
		expect(after.ends[0]?.version).not.toBe(before.ends[0]?.version)
	})

	test("the export refuses what it does not know", async () => {
		for (const query of [
			"limit=0",
			"limit=1001",
			"limit=x",
			"cursor=x",
			"fields=*",
			"limit=1&limit=2",
		]) {
			const { status, body } = await shop.get(`/store/catalog/export?${query}`)
			expect([query, status, typeof body.message]).toEqual([query, 400, "string"])
		}
	})

	test("availability answers for products and for variants, and for nothing that is not sold", async () => {
		const products = await shop.products()
		const sold = products.find((one) => one.notForSale === null && one.variants.length > 0)
		const kept = products.find((one) => one.notForSale !== null)
		const [variant] = sold?.variants ?? []
		const byProduct = await shop.offers([sold?.id ?? ""])
		expect(byProduct.map((offer) => offer.variantId).sort()).toEqual(
			sold?.variants.map((one) => one.id).sort(),
		)
		const [byVariant] = await shop.offers([variant?.id ?? ""])
		expect(byVariant).toMatchObject({ price: variant?.price, stock: variant?.stock })
		expect(await shop.offers([kept?.id ?? "", "prod_nobody"])).toEqual([])
		const many = Array.from({ length: 51 }, (_, i) => `prod_${i}`).join(",")
		expect((await shop.get(`/store/availability?ids=${many}`)).status).toBe(400)
	})
}
