import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { DetailRow } from "../catalogue/records/product"
import type { Place, PlaceAsIssued } from "../domain/export"
import type { ProgrammeValues } from "../workflows/programme/values"

/** What the form of a product begins with. */
export interface ProgrammeForm {
	values: ProgrammeValues
	/** Communes an address may lie in, when its old unit was divided. */
	candidates: Place["today"]["candidates"]
	/** What the annex says that made this draft; null for others. */
	annex: { decision: string; producer: string; address: string; set: string } | null
	/** Some values are illustrations still. */
	illustrative: boolean
}

interface Row extends DetailRow {
	stamp: string
	producer_handle: string | null
}

/** Reads it; null when there is no such product. */
export async function programmeFormOf(
	scope: MedusaContainer,
	productId: string,
): Promise<ProgrammeForm | null> {
	const database = scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
	const product:
		| { title: string; metadata: { annex?: ProgrammeForm["annex"] } | null }
		| undefined = await database("product").where({ id: productId }).whereNull("deleted_at").first()
	if (!product) return null
	const row: Row | undefined = await database("product_detail")
		.where({ product_id: productId })
		.whereNull("deleted_at")
		.first("*", database.raw("updated_at::text as stamp"))
	const annex = product.metadata?.annex ?? null
	if (!row)
		return { values: emptyValues(product.title), candidates: [], annex, illustrative: false }
	const sourced = [
		row.selling_unit,
		row.parcel,
		row.shelf_life,
		row.storage,
		row.season_months,
		row.supply,
	]
	return {
		values: valuesOf(row),
		candidates: row.place.today.candidates,
		annex,
		illustrative: sourced.some((value) => value?.basis === "illustrative"),
	}
}

function valuesOf(row: Row): ProgrammeValues {
	const { facts, flags, place } = row
	return {
		seen: row.stamp,
		setNumber: row.set_number,
		producer: row.producer_handle,
		asIssued: place.asIssued,
		communeCode: place.today.communeCode,
		summary: row.summary,
		story: row.story,
		ingredients: facts.ingredients,
		netWeight: facts.netWeight,
		storage: facts.storage ?? row.storage?.value ?? null,
		packaging: facts.packaging,
		certifications: facts.certifications,
		export: facts.export,
		sellingUnit: row.selling_unit?.value ?? null,
		shelfLife: row.shelf_life?.value ?? null,
		seasonMonths: row.season_months?.value ?? null,
		fragile: flags.fragile,
		liquid: flags.liquid,
		cold: flags.cold,
		shippable: row.shippable,
		parcel: row.parcel?.value ?? null,
		supply: row.supply?.value ?? null,
		confirmed: false,
	}
}

const nowhere: PlaceAsIssued = { commune: null, district: null, province: null }

function emptyValues(name: string): ProgrammeValues {
	return {
		seen: "",
		setNumber: 0,
		producer: null,
		asIssued: nowhere,
		communeCode: null,
		summary: `${name}.`,
		story: null,
		ingredients: null,
		netWeight: null,
		storage: null,
		packaging: null,
		certifications: null,
		export: null,
		sellingUnit: null,
		shelfLife: null,
		seasonMonths: null,
		fragile: false,
		liquid: false,
		cold: false,
		shippable: false,
		parcel: null,
		supply: null,
		confirmed: false,
	}
}
