import { z } from "zod"

const tableSchema = z.strictObject({
	caption: z.string().min(1),
	head: z.array(z.string().min(1)).min(2),
	rows: z.array(z.array(z.string().min(1)).min(2)).min(1),
})

const sectionSchema = z
	.strictObject({
		heading: z.string().min(1),
		paragraphs: z.array(z.string().min(1)).optional(),
		list: z.array(z.string().min(1)).optional(),
		table: tableSchema.optional(),
	})
	.refine((s) => s.paragraphs || s.list || s.table, "a section without text")

const policySchema = z.strictObject({
	slug: z.string().regex(/^[a-z0-9-]+$/),
	title: z.string().min(1),
	summary: z.string().min(1),
	/** What each page answers: "<key of instruments>" or "<key>:<article>". */
	answers: z.array(z.string().min(1)).min(1),
	sections: z.array(sectionSchema).min(1),
})

/** content/pages/policies.json: the one home of every citation, deadline and owner datum of the policies. */
export const policiesSchema = z.strictObject({
	/** Day of the last change of the wording. */
	updated: z.iso.date(),
	/** Laws and decrees by key. */
	instruments: z.record(z.string(), z.string().min(1)),
	/** Deadlines by key, used in the text as {deadline.<key>}. */
	deadlines: z.record(z.string(), z.string().min(1)),
	/** What the site is: the page /gioi-thieu/. */
	about: z.strictObject({
		title: z.string().min(1),
		summary: z.string().min(1),
		sections: z.array(sectionSchema).min(1),
	}),
	pages: z.array(policySchema).min(1),
})

export type Policies = z.infer<typeof policiesSchema>
export type About = Policies["about"]
export type Policy = z.infer<typeof policySchema>
export type PolicySection = z.infer<typeof sectionSchema>
