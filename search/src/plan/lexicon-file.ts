import { z } from "zod"

const term = z.string().refine((text) => text === text.normalize("NFC").toLowerCase().trim(), {
	error: "a term is NFC, lower case, without spaces around it",
})
const terms = z.array(term).min(1)

/** The shape of settings/synonyms.json. Unknown keys are slips of whoever wrote them. */
export const lexiconFile = z.strictObject({
	/** One thing under several names, each may stand for the others. */
	groups: z.array(
		z.strictObject({
			domain: z.string(),
			terms: terms.min(2),
			/** Without their marks these are other words too: they count only with their marks. */
			ambiguous: terms.optional(),
			note: z.string().optional(),
		}),
	),
	/** What is asked for by one name and found by another, not the other way round. */
	oneWay: z.array(z.strictObject({ domain: z.string(), from: term, to: terms })),
	/** Not the same, but near: only when nothing else is found. */
	related: z.array(z.strictObject({ terms: terms.min(2), note: z.string().optional() })),
	/** Words that ask for nothing; `plain`: also when typed without their marks. */
	fillers: z.array(z.strictObject({ term, plain: z.boolean().optional() })),
})

export type LexiconFile = z.infer<typeof lexiconFile>
