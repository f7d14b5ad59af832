import { expect, test } from "vitest"
import { traceCodeOf } from "../../domain/trace-code"
import { type DetailRow, type ProductRow, productRecord } from "./product"
import type { VariantRow } from "./variant"

const detail: DetailRow = {
	trace_code: "K7M29QXD",
	set_number: 1,
	group_number: 1,
	source_group: null,
	source_set: null,
	place: {
		asIssued: { commune: null, district: null, province: null },
		today: { provinceCode: null, communeCode: null, how: "unknown", candidates: [] },
		lat: null,
		lng: null,
		precision: null,
	},
	facts: {
		ingredients: null,
		netWeight: null,
		variants: null,
		storage: null,
		certifications: null,
		export: null,
		packaging: null,
	},
	summary: "",
	story: null,
	variant_facts: {},
	price_as_of: null,
	price_max: null,
	selling_unit: null,
	parcel: null,
	shelf_life: null,
	storage: null,
	season_months: null,
	flags: { fragile: false, liquid: false, cold: false, alcohol: false },
	shippable: true,
	supply: null,
	sources: [],
	updated_at: "2026-11-24T00:00:00.000Z",
}

const pack = (rank: number, codes: Partial<VariantRow>): VariantRow => ({
	id: `v${rank}`,
	sku: `v${rank}`,
	title: "hộp",
	variant_rank: rank,
	manage_inventory: false,
	allow_backorder: false,
	...codes,
})

const row = (change: Partial<ProductRow> = {}): ProductRow => ({
	id: "p",
	handle: "tra",
	title: "Trà",
	thumbnail: null,
	updated_at: "2026-11-24T00:00:00.000Z",
	product_detail: detail,
	...change,
})

test("the stored trace code stays when the handle changes; without one the handle gives it", () => {
	expect(productRecord(row({ handle: "tra-moi" }))?.traceCode).toBe("K7M29QXD")
	const bare = row({ product_detail: { ...detail, trace_code: null } })
	expect(productRecord(bare)?.traceCode).toBe(traceCodeOf("tra"))
})

test.each([
	[[pack(0, { ean: "8938505974194" })], "08938505974194"],
	[[pack(1, { barcode: "96385074" }), pack(0, { barcode: "kho A-12" })], "00000096385074"],
	[[pack(0, { ean: "8938505974195" })], null],
	[[pack(0, {})], null],
])("the GTIN is the first right one that a pack bears", (variants, gtin) => {
	expect(productRecord(row({ variants }))?.gtin).toBe(gtin)
})
