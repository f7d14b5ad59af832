import { z } from "@medusajs/framework/zod"
import { mentionsRank } from "../../../../../domain/text"
import { programmeReasons as reasons } from "../../../../../workflows/programme/reasons"
import { line, paragraphs, remark } from "../../../texts"

const MOST = 1_000_000

const note = (longest: number) => remark(longest, reasons.bad_body, reasons.too_long)
const plain = (text: string | null) => text === null || !mentionsRank(text)
const whole = z
	.int(reasons.number_wrong)
	.min(1, reasons.number_wrong)
	.max(MOST, reasons.number_wrong)
const box = z.boolean(reasons.bad_body)

/** Several short texts; none means that nothing is said. */
const list = z
	.array(line(200, reasons.bad_body, reasons.too_long), reasons.bad_body)
	.max(30, reasons.too_long)
	.nullish()
	.transform((texts) => (texts?.length ? texts : null))

/** The place in the words of the certificate. */
export const placeBody = z.strictObject(
	{ commune: note(120), district: note(120), province: note(120) },
	reasons.bad_body,
)

export const communeCode = z
	.string(reasons.commune_unknown)
	.regex(/^\d{5}$/, reasons.commune_unknown)
	.nullish()
	.transform((code) => code ?? null)

/** The form of what the programme says of a product. */
export const programmeBody = z
	.strictObject({
		seen: z.string(reasons.bad_body).max(40, reasons.bad_body),
		setNumber: z.int(reasons.set_missing).min(1, reasons.set_missing).max(26, reasons.set_missing),
		producer: note(200),
		asIssued: placeBody,
		communeCode,
		summary: line(300, reasons.summary_missing, reasons.too_long).refine(plain, reasons.names_rank),
		story: paragraphs(8000, reasons.bad_body, reasons.too_long).refine(plain, reasons.names_rank),
		ingredients: note(1000),
		netWeight: note(300),
		storage: note(500),
		packaging: note(500),
		certifications: list,
		export: list,
		sellingUnit: note(60),
		shelfLife: note(200),
		seasonMonths: z
			.array(z.int(reasons.month_wrong).min(1, reasons.month_wrong).max(12, reasons.month_wrong))
			.nullish()
			.transform((months) => (months?.length ? [...new Set(months)].sort((a, b) => a - b) : null)),
		fragile: box,
		liquid: box,
		cold: box,
		shippable: box,
		parcel: z
			.strictObject(
				{ weightG: whole, lengthCm: whole, widthCm: whole, heightCm: whole },
				reasons.bad_body,
			)
			.nullable(),
		supply: z
			.strictObject(
				{
					minimumOrder: whole,
					monthlyCapacity: whole,
					leadTimeDays: whole,
					casePack: whole,
					invoice: box,
				},
				reasons.bad_body,
			)
			.nullable(),
		confirmed: box,
	})
	.refine(({ shippable, parcel }) => !shippable || parcel !== null, {
		error: reasons.parcel_missing,
		path: ["parcel", "weightG"],
	})
