import { z } from "@medusajs/framework/zod"
import { producerKinds } from "../../../domain/producer-kind"
import { placeAsIssued, slug, sources, text, unitToday } from "./common"

const producer = z.strictObject({
	slug,
	name: text,
	/** Other spellings found in sources. */
	nameVariants: z.array(text),
	kind: z.enum(producerKinds),
	kindAsSource: text,
	address: z.strictObject({
		/** Known only through the products; a part is null where they disagree. */
		asIssued: placeAsIssued,
		basis: z.literal("product-place"),
		/** Why even the place as issued is uncertain. */
		doubt: text.nullable(),
		today: unitToday,
	}),
	/** Slugs of what it makes and of the places it runs. */
	products: z.array(slug),
	tourism: z.array(slug),
	sources,
})

/** producers.json */
export const producersFile = z.array(producer)

export type SeedProducer = z.infer<typeof producer>
