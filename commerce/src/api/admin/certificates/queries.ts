import { z } from "@medusajs/framework/zod"
import { certificateReasons as reasons } from "../../../workflows/certificate/reasons"

const MOST = 100

const whole = (fallback: number, from: number, to: number) =>
	z
		.string(reasons.bad_body)
		.regex(/^\d{1,6}$/, reasons.bad_body)
		.transform(Number)
		.pipe(z.number().min(from, reasons.bad_body).max(to, reasons.bad_body))
		.default(fallback)

const page = { offset: whole(0, 0, 100_000), limit: whole(20, 1, MOST) }

/** Certificates asked for: of a subject, ending within so many days, or with these words. */
export const listQuery = z.strictObject({
	type: z.enum(["product", "tourism"], reasons.bad_body).optional(),
	slug: z.string(reasons.bad_body).max(200, reasons.too_long).optional(),
	endingWithin: z.enum(["180", "90", "30"], reasons.bad_body).transform(Number).optional(),
	q: z.string(reasons.bad_body).max(200, reasons.too_long).optional(),
	...page,
})

export type ListQuery = z.infer<typeof listQuery>

export const eventsQuery = z.strictObject({
	code: z.string(reasons.bad_body).max(300, reasons.too_long).optional(),
	...page,
})

export type EventsQuery = z.infer<typeof eventsQuery>
