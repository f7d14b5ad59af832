import type { Marker } from "../marks/marks"
import type { Hit, Mark, SearchDocBase } from "../port"
import type { CheckedRequest } from "./check"
import { metresBetween } from "./geo"

/** A document as an answer gives it: with marks and distance when they were asked for. */
export function hitOf<D extends SearchDocBase>(
	doc: D,
	marker: Marker,
	{ highlight, near }: CheckedRequest,
): Hit<D> {
	const hit: Hit<D> = { doc }
	if (highlight) {
		const marks: Record<string, Mark[]> = {}
		for (const field of highlight.fields) {
			const text = textOf(doc, field)
			if (text !== null) marks[field] = marker(text, highlight.crop)
		}
		hit.marks = marks
	}
	if (near && doc.geo) hit.distanceM = Math.round(metresBetween(near, doc.geo))
	return hit
}

/** The text of a field that is one text; lists are not marked. */
function textOf(doc: SearchDocBase, field: string): string | null {
	const value: unknown = Object.hasOwn(doc, field) ? Reflect.get(doc, field) : null
	return typeof value === "string" ? value : null
}
