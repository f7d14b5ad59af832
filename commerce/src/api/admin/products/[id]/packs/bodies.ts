import { z } from "@medusajs/framework/zod"
import { gtin14 } from "../../../../../domain/gtin"
import { MAX_DONG } from "../../../../../domain/money"
import { programmeReasons as reasons } from "../../../../../workflows/programme/reasons"
import { line, remark } from "../../../texts"

const MOST_PACKS = 20
const MOST = 1_000_000

const pack = z.strictObject(
	{
		id: z.string(reasons.pack_unknown).max(60, reasons.pack_unknown).nullable(),
		name: line(60, reasons.name_missing, reasons.too_long),
		price: z
			.int(reasons.price_wrong)
			.min(1, reasons.price_wrong)
			.max(MAX_DONG, reasons.price_wrong),
		stock: z.int(reasons.stock_wrong).min(0, reasons.stock_wrong).max(MOST, reasons.stock_wrong),
		netAmount: z
			.strictObject(
				{
					value: z
						.number(reasons.amount_wrong)
						.positive(reasons.amount_wrong)
						.max(MOST, reasons.amount_wrong),
					unit: z.enum(["g", "ml"], reasons.amount_wrong),
				},
				reasons.amount_wrong,
			)
			.nullable(),
		gtin: remark(20, reasons.gtin_wrong, reasons.gtin_wrong).refine(
			(code) => code === null || gtin14(code) !== null,
			reasons.gtin_wrong,
		),
	},
	reasons.bad_body,
)

/** The packs of a product, all of them. */
export const packsBody = z.strictObject({
	seen: z.string(reasons.bad_body).max(40, reasons.bad_body),
	packs: z
		.array(pack, reasons.packs_missing)
		.min(1, reasons.packs_missing)
		.max(MOST_PACKS, reasons.too_long),
	confirmed: z.boolean(reasons.bad_body),
})
