import { entriesOf } from "../documents/entries"
import { type Fields, isAgeRestricted } from "../documents/fields"
import type { SearchDocBase } from "../port"
import { coded } from "../text/coded"
import { wordsOf } from "../text/words"
import { sortKey } from "./sort-key"

/** What Meilisearch is given of a document: what it searches, filters and sorts by, and the document. */
export interface MeiliDocument extends Record<string, unknown> {
	id: string
	doc: SearchDocBase
}

export function meiliDocument<D extends SearchDocBase>(doc: D, fields: Fields<D>): MeiliDocument {
	const strong = fields.texts.filter(({ weak }) => !weak)
	const [name = [], ...rest] = strong.map(({ of }) => of(doc))
	const attributes: Record<string, unknown> = {}
	for (const [field, of] of entriesOf(fields.terms)) attributes[field] = of(doc)
	for (const [field, of] of entriesOf(fields.ranges)) {
		const value = of(doc)
		if (value !== undefined) attributes[field] = value
	}
	for (const { name, of } of fields.texts) attributes[name] = of(doc)
	for (const { name, of } of fields.ranks) attributes[name] = of(doc)
	return {
		...attributes,
		id: doc.id,
		viName: name.map(codedText),
		viRest: rest.flat().map(codedText),
		fuzzy: [...name, ...rest.flat()],
		nameSort: sortKey(doc.name),
		ageRestricted: isAgeRestricted(doc),
		...(doc.geo && { _geo: doc.geo }),
		doc,
	}
}

/** Words with their marks as digits: what Meilisearch can tell apart. */
export function codedText(text: string): string {
	return wordsOf(text)
		.map(({ form }) => coded(form))
		.join(" ")
}
