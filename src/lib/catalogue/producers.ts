import type { ProducerRecord } from "../../../commerce/src/domain/export"
import { indexBy, once } from "./once"
import { recordsOf } from "./snapshot"

/** Every published producer. */
export const producers: () => ProducerRecord[] = once(() => recordsOf("producer"))

const bySlug = once(() => indexBy(producers(), (producer) => producer.slug))

export function producerBySlug(slug: string): ProducerRecord | null {
	return bySlug().get(slug) ?? null
}
