import { z } from "@medusajs/framework/zod"
import { asSource, facts, place, slug, sources, starsInText, text } from "./common"

const product = z.strictObject({
	slug,
	name: text,
	/** Bộ sản phẩm 1..26 of Decision 26/2026/QĐ-TTg. */
	setNumber: z.int().min(1).max(26),
	/** Nhóm 1..6, the one of the set. */
	group: z.int().min(1).max(6),
	/** Why the set may be argued. */
	setNote: text.nullable(),
	/** Slug in producers.json; null when no source names the maker: shown, not sold. */
	producer: slug.nullable(),
	place,
	facts,
	/** As researched; may name a rank. */
	summary: text,
	story: text.nullable(),
	/** The summary without rank, true whatever the certificate says: the one that is shown. */
	summaryPlain: text,
	starsInText,
	/** A researcher's remark: never shown, never stored. */
	note: text.nullable(),
	asSource,
	sources,
})

/** products.json */
export const productsFile = z.array(product)

export type SeedProduct = z.infer<typeof product>
