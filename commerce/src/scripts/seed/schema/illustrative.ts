import { z } from "@medusajs/framework/zod"
import { basis, dong, partialDate, slug, text, wholeAbove0 } from "./common"

const row = z.strictObject({
	illustrative: z.literal(true),
	/** Our word for the kind of goods. */
	kind: text,
	price: z.strictObject({
		value: dong,
		/** Upper end, when the source gives a range. */
		max: dong.nullable(),
		unitAsSource: text.nullable(),
		basis,
		asOf: partialDate.nullable(),
		source: z.url().nullable(),
		note: text.nullable(),
	}),
	sellingUnit: z.strictObject({ text, basis }),
	/** Goods in one selling unit. */
	netAmount: z.strictObject({ value: wholeAbove0, unit: z.enum(["g", "ml"]), basis }).nullable(),
	variants: z
		.array(
			z.strictObject({
				name: text,
				price: dong,
				netAmount: wholeAbove0,
				parcelWeightG: wholeAbove0,
			}),
		)
		.max(3),
	/** False for what no parcel can carry. */
	shippable: z.boolean(),
	/** One selling unit packed for sending. */
	parcel: z
		.strictObject({
			weightG: wholeAbove0,
			lengthCm: wholeAbove0,
			widthCm: wholeAbove0,
			heightCm: wholeAbove0,
		})
		.nullable(),
	shelfLife: z
		.strictObject({ value: wholeAbove0, unit: z.enum(["day", "month"]), text, basis })
		.nullable(),
	storage: text,
	flags: z.strictObject({
		fragile: z.boolean(),
		liquid: z.boolean(),
		cold: z.boolean(),
		/** Exactly the sets 14 and 15. */
		alcohol: z.boolean(),
	}),
	seasonMonths: z.array(z.int().min(1).max(12)).min(1).nullable(),
	/** Pieces at the one stock location, of each variant. */
	stock: z.int().nonnegative(),
	/** In selling units, for traders. */
	supply: z.strictObject({
		minimumOrder: wholeAbove0,
		monthlyCapacity: wholeAbove0,
		leadTimeDays: z.int().nonnegative(),
		casePack: wholeAbove0,
		invoice: z.boolean(),
	}),
})

/** illustrative.json, by slug of the product: invented unless a `basis` says `source`. */
export const illustrativeFile = z.record(slug, row)

export type SeedIllustrative = z.infer<typeof row>
