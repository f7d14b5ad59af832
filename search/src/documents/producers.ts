import type { ProducerRecord } from "../../../commerce/src/domain/export"
import type { ProducerDoc, ProductDoc } from "../port"
import type { Catalogue } from "./catalogue"
import { distinct, whereOf } from "./where"

/** What is found of a maker; `made` are the documents of its products. */
export function producerDoc(
	producer: ProducerRecord,
	made: readonly ProductDoc[],
	catalogue: Catalogue,
): ProducerDoc {
	// What only adults may find is not told by the name of a maker either.
	const open = made.filter(({ ageRestricted }) => !ageRestricted)
	return {
		id: producer.slug,
		slug: producer.slug,
		name: producer.name,
		altNames: distinct(producer.nameVariants),
		tags: distinct(open.map(({ productSet }) => productSet)),
		summary: open.map(({ name }) => name).join(", "),
		producerKind: producer.kind,
		...whereOf(producer.asIssued, producer.today, catalogue),
		productCount: made.length,
		maxStars:
			made
				.map(({ stars }) => stars)
				.sort()
				.at(-1) ?? 0,
	}
}
