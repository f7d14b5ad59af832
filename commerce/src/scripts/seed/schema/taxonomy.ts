import { z } from "@medusajs/framework/zod"
import { slug, text } from "./common"

/** Names: of the decree; `shortName`, `nameEn` and `slug` are ours. */
const named = { name: text, slug, shortName: text, nameEn: text }

const group = z.strictObject({ number: z.int().min(1).max(6), ...named })

const productGroup = z.strictObject({
	number: z.int().min(1).max(17),
	group: z.int().min(1).max(6),
	/** The decree's number within its group. */
	inGroup: z.int().min(1),
	...named,
})

const set = z.strictObject({
	/** The stable key. */
	number: z.int().min(1).max(26),
	group: z.int().min(1).max(6),
	productGroup: z.int().min(1).max(17),
	/** Letter of the subgroup in annex I. */
	letter: text.nullable(),
	/** Wording of annex II, where it differs. */
	nameAnnex2: text.nullable(),
	/** Ministries in charge. */
	leadAgencies: z.array(z.enum(["NNMT", "CT", "YT", "VHTTDL"])).min(1),
	...named,
})

/** taxonomy.json */
export const taxonomyFile = z.strictObject({
	decision: z.literal("26/2026/QĐ-TTg"),
	groups: z.array(group).length(6),
	productGroups: z.array(productGroup).length(17),
	sets: z.array(set).length(26),
})

export type SeedTaxonomy = z.infer<typeof taxonomyFile>
