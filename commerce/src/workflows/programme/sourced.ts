import { isDeepStrictEqual } from "node:util"
import type { Sourced } from "../../domain/export"

/**
 * A value as the office leaves it. What it changes or confirms is known from it; what it only left as
 * it was stays what it was, so that opening and saving a form makes no illustration a fact.
 */
export function sourced<V>(
	before: Sourced<V> | null,
	value: V | null,
	confirmed: boolean,
): Sourced<V> | null {
	if (value === null) return null
	if (before && !confirmed && isDeepStrictEqual(before.value, value)) return before
	return { value, basis: "source" }
}
