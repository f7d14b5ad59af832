import type { ProducerKind } from "../../../commerce/src/domain/producer-kind"
import { type StringKey, t } from "../../lib/strings"

/** The legal form of a producer in words. */
export function kindText(kind: ProducerKind): string {
	const key: StringKey = `producer.kind.${kind}`
	return t(key)
}
