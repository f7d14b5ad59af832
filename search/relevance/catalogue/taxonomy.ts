import { z } from "zod"
import type { TaxonomyRecord } from "../../../commerce/src/domain/export"
import { readSeed } from "./seed"

const named = {
	number: z.number(),
	name: z.string(),
	shortName: z.string(),
	nameEn: z.string(),
	slug: z.string(),
}
const inGroup = z.object({ ...named, group: z.number() })

const file = readSeed(
	"taxonomy.json",
	z.object({
		groups: z.array(z.object(named)),
		productGroups: z.array(inGroup),
		sets: z.array(inGroup.extend({ productGroup: z.number() })),
	}),
)

/** Groups, product groups and sets of the programme. */
export const taxonomy: TaxonomyRecord[] = [
	...file.groups.map((g) => ({
		type: "group" as const,
		...g,
		group: g.number,
		productGroup: null,
	})),
	...file.productGroups.map((g) => ({
		type: "product-group" as const,
		...g,
		productGroup: null,
	})),
	...file.sets.map((s) => ({ type: "set" as const, ...s })),
]
