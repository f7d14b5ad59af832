import { z } from "@medusajs/framework/zod"
import { parseMobile } from "../../../domain/phone"
import { producerKinds } from "../../../domain/producer-kind"
import { programmeReasons as reasons } from "../../../workflows/programme/reasons"
import { communeCode, placeBody } from "../products/[id]/programme/bodies"
import { line, remark } from "../texts"

export const listQuery = z.strictObject({
	q: z.string(reasons.bad_body).max(200, reasons.too_long).default(""),
})

export const producerBody = z
	.strictObject({
		name: line(200, reasons.name_missing, reasons.too_long),
		kind: z.enum(producerKinds, reasons.kind_wrong),
		phone: remark(40, reasons.phone_wrong, reasons.phone_wrong).transform((typed, check) => {
			const phone = typed === null ? null : parseMobile(typed)
			if (typed === null || phone) return phone
			check.addIssue({ code: "custom", message: reasons.phone_wrong })
			return z.NEVER
		}),
		asIssued: placeBody,
		communeCode,
		source: z
			.url({ protocol: /^https?$/, error: reasons.source_wrong })
			.max(2000, reasons.too_long)
			.nullish()
			.transform((url) => url ?? null),
	})
	// A number is shown only where its producer or a source has published it.
	.refine(({ phone, source }) => phone === null || source !== null, {
		error: reasons.source_missing,
		path: ["source"],
	})
