import { attr, byTag, type Document } from "./html"

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json }
export type JsonObject = { [key: string]: Json }

/** The texts of a page's JSON-LD scripts. */
export function jsonLdTexts(document: Document): string[] {
	return byTag(document, "script")
		.filter((script) => attr(script, "type") === "application/ld+json")
		.map((script) => script.childNodes.map((node) => ("value" in node ? node.value : "")).join(""))
}

/** What of a page's JSON-LD parses. */
export function jsonLd(document: Document): Json[] {
	return jsonLdTexts(document).flatMap((text) => {
		const value = tryParse(text)
		return value === undefined ? [] : [value]
	})
}

/** The value of a JSON text; undefined when it is none. */
export function tryParse(text: string): Json | undefined {
	try {
		return JSON.parse(text) as Json
	} catch {
		return undefined
	}
}

export interface Leaf {
	/** Keys from the root, "offers.price". */
	path: string
	key: string
	value: string | number
	/** The objects that hold the value, innermost first. */
	holders: JsonObject[]
}

/** Every text and number of a JSON value with where it stands. */
export function* leaves(
	value: Json,
	path: string[] = [],
	holders: JsonObject[] = [],
): Generator<Leaf> {
	if (typeof value === "string" || typeof value === "number") {
		yield {
			path: path.join("."),
			key: path.findLast((k) => Number.isNaN(Number(k))) ?? "",
			value,
			holders,
		}
	} else if (Array.isArray(value)) {
		for (const [i, item] of value.entries()) yield* leaves(item, [...path, String(i)], holders)
	} else if (value && typeof value === "object") {
		for (const [key, item] of Object.entries(value))
			yield* leaves(item, [...path, key], [value, ...holders])
	}
}

/** Every object of a JSON value with the objects that hold it, innermost first. */
export function* objects(
	value: Json,
	holders: JsonObject[] = [],
): Generator<[JsonObject, JsonObject[]]> {
	if (Array.isArray(value)) for (const item of value) yield* objects(item, holders)
	else if (value && typeof value === "object") {
		yield [value, holders]
		for (const item of Object.values(value)) yield* objects(item, [value, ...holders])
	}
}
