import { z } from "@medusajs/framework/zod"
import { day, partialDate, precision, slug, sources, subject, text } from "./common"

const status = z.enum(["valid", "expiring", "expired", "unknown"])

const certificate = z.strictObject({
	/** Made once, stays for good. */
	id: slug,
	subject,
	stars: z.union([z.literal(3), z.literal(4), z.literal(5)]),
	decisionNumber: text.nullable(),
	/** Day of issue, with both ends of what it can mean. */
	date: z
		.strictObject({
			value: partialDate,
			precision,
			earliest: day,
			latest: day,
			narrowedBecause: text.nullable(),
			/** The source prints no year; somebody concluded it. */
			inferred: z.boolean(),
		})
		.nullable(),
	/** Without a date: what proves that the rating is so old that it has ended. */
	knownBy: z.strictObject({ value: day, why: text }).nullable(),
	authority: text.nullable(),
	authorityBasis: z.enum(["decision-suffix", "decision-suffix+source-level", "source"]).nullable(),
	level: z.enum(["ministry", "province", "district"]).nullable(),
	round: z.enum(["re-rating", "upgrade"]).nullable(),
	isLatest: z.boolean(),
	/** Id of the later rating. */
	supersededBy: slug.nullable(),
	/** True on one day only, so the shop computes them anew and stores none of these five. */
	validUntil: day.nullable(),
	validUntilEarliest: day.nullable(),
	status,
	statusIfEarliest: status,
	certain: z.boolean(),
	/** A researcher's remark: never shown, never stored. */
	note: text.nullable(),
	sources,
})

const unranked = z.strictObject({
	subject,
	/** A potential five-star score, or a source that names no stars: neither is a rank. */
	kind: z.enum(["potential-five", "stars-not-stated"]),
	decisionNumber: text.nullable(),
	date: z.strictObject({ value: partialDate, precision }).nullable(),
	note: text.nullable(),
	sources,
})

/** certificates.json */
export const certificatesFile = z.strictObject({
	/** Day on which `status` and `certain` were computed. */
	today: day,
	certificates: z.array(certificate),
	unranked: z.array(unranked),
	/** Tourism points without any recognition in the sources. */
	noneKnown: z.array(subject),
})

export type SeedCertificate = z.infer<typeof certificate>
export type SeedUnranked = z.infer<typeof unranked>
