import { z } from "zod"
import type { ProducerRecord } from "../../../commerce/src/domain/export"
import { producerKinds } from "../../../commerce/src/domain/producer-kind"
import { asIssued, maybe, readSeed, sources, today } from "./seed"

const file = readSeed(
	"producers.json",
	z.array(
		z.object({
			slug: z.string(),
			name: z.string(),
			nameVariants: z.array(z.string()),
			kind: z.enum(producerKinds),
			address: z.object({ asIssued, doubt: maybe, today }),
			sources,
		}),
	),
)

/** Every producer of the seed, as the export has it. */
export const producers: ProducerRecord[] = file.map(({ address, ...producer }) => ({
	...producer,
	...address,
	type: "producer",
	phone: null,
}))
