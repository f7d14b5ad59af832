import { jsonLdTexts, objects, tryParse } from "../site/jsonld"
import type { Page } from "../site/pages"

/** JSON-LD that parses, speaks schema.org and gives each thing its type. */
export function structuredData({ document }: Page): string[] {
	return jsonLdTexts(document).flatMap((text) => {
		const value = tryParse(text)
		if (value === undefined) return [`JSON-LD does not parse: ${text.slice(0, 80)}`]
		const all = [...objects(value)]
		const roots = Array.isArray(value) ? value : [value]
		return [
			...roots
				.filter(
					(root) =>
						!root ||
						typeof root !== "object" ||
						Array.isArray(root) ||
						root["@context"] !== "https://schema.org",
				)
				.map(() => "JSON-LD without @context https://schema.org"),
			...all
				.filter(([object]) => !("@type" in object) && !("@id" in object) && !("@graph" in object))
				.map(([object]) => `JSON-LD without @type: ${JSON.stringify(object).slice(0, 80)}`),
		]
	})
}
