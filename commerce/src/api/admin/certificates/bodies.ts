import { z } from "@medusajs/framework/zod"
import { isDay } from "../../../domain/calendar"
import {
	type DocumentFile,
	MOST_BYTES,
	typeOfBytes,
} from "../../../workflows/certificate/document-file"
import { certificateReasons as reasons } from "../../../workflows/certificate/reasons"
import { line, remark } from "../texts"

const text = (longest: number, missing: string) => line(longest, missing, reasons.too_long)
const note = remark(1000, reasons.bad_body, reasons.too_long)

const day = z
	.string(reasons.date_missing)
	.min(1, reasons.date_missing)
	.refine(isDay, reasons.date_wrong)

const partialDay = z
	.string(reasons.date_missing)
	.min(1, reasons.date_missing)
	.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, reasons.date_wrong)
	.refine((value) => isDay(`${value}-01-01`.slice(0, 10)), reasons.date_wrong)

const source = z.strictObject({
	url: z.url({ protocol: /^https?$/, error: reasons.source_wrong }).max(2000, reasons.too_long),
	title: text(300, reasons.source_title),
})

const document = z
	.strictObject({
		name: text(200, reasons.document_wrong),
		content: z.base64(reasons.document_wrong).min(1, reasons.document_wrong),
	})
	.transform(({ name, content }, check): DocumentFile => {
		const bytes = Buffer.from(content, "base64")
		const mimeType = typeOfBytes(bytes)
		if (mimeType && bytes.length <= MOST_BYTES) return { name, mimeType, content }
		const message = mimeType ? reasons.document_large : reasons.document_wrong
		check.addIssue({ code: "custom", message })
		return z.NEVER
	})
	.nullish()
	.transform((value) => value ?? null)

export const addBody = z.strictObject({
	subject: z.strictObject(
		{
			type: z.enum(["product", "tourism"], reasons.subject_wrong),
			slug: z.string(reasons.subject_wrong).max(200, reasons.subject_wrong),
		},
		reasons.subject_wrong,
	),
	stars: z.union([z.literal(3), z.literal(4), z.literal(5)], reasons.stars_wrong),
	decisionNumber: text(100, reasons.decision_missing),
	authority: text(200, reasons.authority_missing),
	level: z.enum(["ministry", "province", "district"], reasons.level_wrong),
	round: z
		.enum(["re-rating", "upgrade"], reasons.round_wrong)
		.nullish()
		.transform((value) => value ?? null),
	issued: partialDay,
	scale: z
		.enum(["2019", "148/2023", "26/2026"], reasons.scale_wrong)
		.nullish()
		.transform((value) => value ?? null),
	expires: day.nullish().transform((value) => value ?? null),
	source: source.nullish().transform((value) => value ?? null),
	reason: note,
	document,
})

export const extendBody = z.strictObject({
	decisionNumber: text(100, reasons.decision_missing),
	until: day,
	reason: note,
	document,
})

export const withdrawBody = z.strictObject({
	on: day,
	reason: text(1000, reasons.reason_missing),
	decisionNumber: text(100, reasons.decision_missing),
	document,
})
