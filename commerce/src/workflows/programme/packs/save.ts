import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
	createWorkflow,
	transform,
	WorkflowResponse,
	when,
} from "@medusajs/framework/workflows-sdk"
import {
	createAndLinkProductOptionsToProductWorkflow,
	createProductVariantsWorkflow,
	updateProductVariantsWorkflow,
} from "@medusajs/medusa/core-flows"
import { changedMeanwhile, noProduct, refusal } from "../refuse"
import type { PackValues } from "../values"
import { writePackFactsStep } from "./facts"
import { type PackPlan, planPacks } from "./plan"
import { setStockStep } from "./stock"
import { storedGoods } from "./stored"

interface Request {
	plan: PackPlan
	seen: string
}

const savePacksWorkflow = createWorkflow("save-packs", (request: Request) => {
	const plan = transform(request, ({ plan }) => plan)
	when("packs-need-values", plan, ({ option }) => Boolean(option?.add.length)).then(() =>
		createAndLinkProductOptionsToProductWorkflow.runAsStep({ input: transform(plan, optionInput) }),
	)
	when("packs-are-new", plan, ({ create }) => create.length > 0).then(() =>
		createProductVariantsWorkflow.runAsStep({ input: transform(plan, createInput) }),
	)
	when("packs-are-changed", plan, ({ update }) => update.length > 0).then(() =>
		updateProductVariantsWorkflow.runAsStep({ input: transform(plan, updateInput) }),
	)
	setStockStep(plan)
	return new WorkflowResponse(writePackFactsStep(request))
})

/** Writes the packs of a product with prices and stock; what fails half-way is taken back. */
export async function savePacks(
	scope: MedusaContainer,
	productId: string,
	{ packs, seen, confirmed }: { packs: PackValues[]; seen: string; confirmed: boolean },
): Promise<void> {
	const goods = await storedGoods(scope, productId)
	if (!goods) throw noProduct()
	const plan = planPacks(productId, goods, packs, confirmed)
	if (goods.detail?.stamp !== seen) throw changedMeanwhile()
	await refuseTakenCodes(scope, productId, packs)
	await savePacksWorkflow(scope).run({ input: { plan, seen } })
}

/** A barcode stands on the packs of one product only. */
async function refuseTakenCodes(
	scope: MedusaContainer,
	productId: string,
	packs: readonly PackValues[],
): Promise<void> {
	const codes = packs.flatMap(({ gtin }) => gtin ?? [])
	if (codes.length === 0) return
	const database = scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
	const rows: { code: string | null }[] = await database("product_variant")
		.whereNot({ product_id: productId })
		.whereNull("deleted_at")
		.whereRaw("coalesce(ean, upc, barcode) = any(?)", [codes])
		.select(database.raw("coalesce(ean, upc, barcode) as code"))
	const at = packs.findIndex(({ gtin }) => gtin !== null && rows.some(({ code }) => code === gtin))
	if (at >= 0) throw refusal(`packs.${at}.gtin`, "gtin_taken")
}

function optionInput({ productId, option }: PackPlan) {
	const values = option?.add ?? []
	if (option?.id)
		return {
			product_id: productId,
			update: [{ product_option_id: option.id, add: values.map((value) => ({ value })) }],
		}
	return {
		product_id: productId,
		add: [{ title: option?.title ?? "", values, is_exclusive: true }],
	}
}

function createInput({ productId, option, create, parcel }: PackPlan) {
	return {
		product_variants: create.map(({ sku, name, price, gtin, rank }) => ({
			product_id: productId,
			sku,
			title: name,
			variant_rank: rank,
			barcode: gtin,
			manage_inventory: true,
			allow_backorder: false,
			options: { [option?.title ?? ""]: name },
			prices: [{ currency_code: "vnd", amount: price }],
			...(parcel && {
				weight: parcel.weightG,
				length: parcel.lengthCm,
				width: parcel.widthCm,
				height: parcel.heightCm,
			}),
		})),
	}
}

function updateInput({ update }: PackPlan) {
	return {
		product_variants: update.map(({ id, name, price, priceId, gtin, rank }) => ({
			id,
			title: name,
			variant_rank: rank,
			// One barcode is kept in one place, whichever of three fields it was typed into before.
			barcode: gtin,
			ean: null,
			upc: null,
			prices: [{ ...(priceId && { id: priceId }), currency_code: "vnd", amount: price }],
		})),
	}
}
