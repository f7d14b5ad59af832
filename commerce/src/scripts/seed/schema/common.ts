import { z } from "@medusajs/framework/zod"
import { isDay } from "../../../domain/calendar"
import { isDong } from "../../../domain/money"

/** Words to be shown or compared: never empty (a missing fact is null), composed form, no stray blanks. */
export const text = z
	.string()
	.min(1)
	.refine((value) => value === value.normalize("NFC"), "chữ chưa ở dạng dựng sẵn (NFC)")
	.refine((value) => value === value.trim(), "thừa khoảng trắng ở đầu hoặc cuối")

/** Part of an address that stays for good. */
export const slug = z
	.string()
	.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "slug chỉ gồm a–z, 0–9 và gạch nối")

export const day = z.string().refine(isDay, "không phải một ngày có thật dạng YYYY-MM-DD")

/** A year, a month or a day. */
export const partialDate = z
	.string()
	.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, "không phải năm, tháng hoặc ngày")
	.refine((value) => isDay(`${value}-01-01`.slice(0, 10)), "không phải ngày tháng có thật")

export const precision = z.enum(["day", "month", "year"])

/** Whole đồng. */
export const dong = z.number().refine(isDong, "không phải số đồng nguyên, không âm")

export const wholeAbove0 = z.int().positive()

/** Whether a value is known from a source or invented for the demonstration. */
export const basis = z.enum(["source", "illustrative"])

/** Where a fact was read. */
export const source = z.strictObject({
	url: z.url({ protocol: /^https?$/ }),
	title: text,
	/** Date of the publication, as exactly as the source gives it. */
	date: partialDate.nullable(),
})

export const sources = z.array(source).min(1)

/** Place in the words of the certificate, often of before 1 July 2025. */
export const placeAsIssued = z.strictObject({
	commune: text.nullable(),
	district: text.nullable(),
	province: text.nullable(),
})

/** The same place among the units of today. */
export const unitToday = z.strictObject({
	provinceCode: z.string().regex(/^\d{2}$/),
	provinceName: text,
	communeCode: z
		.string()
		.regex(/^\d{5}$/)
		.nullable(),
	communeName: text.nullable(),
	/** `split`: the old unit went to several, `candidates`; `unknown`: no source gives a commune. */
	how: z.enum(["mapped", "split", "unknown"]),
	/** What the answer rests on. */
	basis: text,
	candidates: z.array(z.strictObject({ code: z.string().regex(/^\d{5}$/), name: text })),
})

export const place = z.strictObject({
	asIssued: placeAsIssued,
	today: unitToday,
	/** Degrees; at precision `district` they mark the old district, not the commune. */
	lat: z.number().min(8).max(24).nullable(),
	lng: z.number().min(102).max(115).nullable(),
	precision: z.enum(["commune", "district"]).nullable(),
})

/** What the research wrote, kept beside what was concluded from it. */
export const asSource = z.strictObject({
	file: text,
	group: text.nullable(),
	productSet: text.nullable(),
	stars: z.int().min(1).max(5).nullable(),
	starsNote: text.nullable(),
	recognised: z
		.strictObject({ decision: text.nullable(), date: text.nullable(), level: text.nullable() })
		.nullable(),
	producer: z.strictObject({ name: text, kind: text, slug }).nullable(),
	place: z.strictObject({
		commune: text.nullable(),
		district: text.nullable(),
		province: text.nullable(),
		provinceNow: text.nullable(),
	}),
})

/** Facts of the goods as the sources word them; null when no source tells. */
export const facts = z.strictObject({
	ingredients: text.nullable(),
	netWeight: text.nullable(),
	variants: z.array(text).nullable(),
	storage: text.nullable(),
	/** Marks other than OCOP. */
	certifications: z.array(text).nullable(),
	export: z.array(text).nullable(),
	priceVnd: dong.nullable(),
	priceAsOf: partialDate.nullable(),
	packaging: text.nullable(),
})

/** Does the text itself name a rank, which may have ended? Then a plain text is shown instead. */
export const starsInText = z.strictObject({ summary: z.boolean(), story: z.boolean() })

export const subject = z.strictObject({ type: z.enum(["product", "tourism"]), slug })
