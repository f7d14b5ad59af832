import { z } from "zod"
import { MAX_DONG } from "../../../commerce/src/domain/money"
import { parseMobile } from "../../../commerce/src/domain/phone"
import { MAX_PER_LINE } from "../../../commerce/src/domain/sale"
import { communeByCode, provinceByCode } from "../catalogue/units"
import { t } from "../strings"

/** Trimmed text in NFC on one line, without control characters. */
const line = (longest: number, missing: string) =>
	z
		.string({ error: missing })
		.transform((text) =>
			text
				.normalize("NFC")
				.replace(/[\s\p{Cc}]+/gu, " ")
				.trim(),
		)
		.pipe(
			z
				.string()
				.min(1, missing)
				.max(longest, t("form.too_long", { n: longest })),
		)

const note = z
	.string()
	.optional()
	.transform(
		(text) =>
			(text ?? "")
				.normalize("NFC")
				.replace(/[^\P{Cc}\n]/gu, "")
				.trim() || null,
	)
	.pipe(
		z
			.string()
			.max(500, t("form.too_long", { n: 500 }))
			.nullable(),
	)

const email = z
	.string()
	.optional()
	.transform((text) => text?.trim() || null)
	.pipe(
		z
			.email(t("form.email_wrong"))
			.max(200, t("form.too_long", { n: 200 }))
			.nullable(),
	)

const phone = z.string({ error: t("form.phone_missing") }).transform((text, check) => {
	const e164 = parseMobile(text)
	if (e164) return e164
	check.addIssue(text.trim() ? t("form.phone_wrong") : t("form.phone_missing"))
	return z.NEVER
})

const pieces = (text: string) => (/^\s*\d{1,9}\s*$/.test(text) ? Number(text) : Number.NaN)

/** Pieces of one line: a whole number of 1 to 99, as text (a form) or as a number (JSON). */
export const quantity = z
	.union([z.number(), z.string().transform(pieces)], { error: t("form.quantity_wrong") })
	.pipe(
		z
			.number(t("form.quantity_wrong"))
			.int(t("form.quantity_wrong"))
			.min(1, t("form.quantity_wrong"))
			.max(MAX_PER_LINE, t("form.quantity_many", { n: MAX_PER_LINE })),
	)

/** An identifier of the shop; a wrong one is the form's fault, so the reader is told to reload. */
export const identifier = z
	.string({ error: t("form.stale") })
	.regex(/^[A-Za-z0-9_-]{1,80}$/, t("form.stale"))

/** An amount the page showed, in whole đồng. */
export const shownAmount = z
	.string()
	.regex(/^\d{1,11}$/, t("form.stale"))
	.transform(Number)
	.pipe(z.number().max(MAX_DONG, t("form.stale")))

export const orderCode = z
	.string({ error: t("form.code_missing") })
	.transform((text) => text.normalize("NFKC").toUpperCase().replace(/[\s.]/g, ""))
	.pipe(
		z
			.string()
			.min(1, t("form.code_missing"))
			.regex(/^[A-Z0-9-]{4,20}$/, t("form.code_wrong")),
	)

/** Code of a province of today. */
export const province = z
	.string({ error: t("form.province_missing") })
	.refine((code) => provinceByCode(code) !== null, t("form.province_missing"))

export const lookupFields = z.strictObject({ code: orderCode, phone })

/** The fields a guest fills to receive an order. Name and phone come first, on the page as here. */
export const customerFields = z
	.strictObject({
		name: line(100, t("form.name_missing")),
		phone,
		provinceCode: province,
		communeCode: z.string({ error: t("form.commune_missing") }).min(1, t("form.commune_missing")),
		street: line(200, t("form.street_missing")),
		note,
		email,
	})
	.superRefine((form, check) => {
		const commune = communeByCode(form.communeCode)
		if (commune?.provinceCode === form.provinceCode) return
		check.addIssue({ code: "custom", path: ["communeCode"], message: t("form.commune_wrong") })
	})
