import { AnnexFault } from "../fault"
import type { Parts } from "./unpack"

/** Where the worksheets of a workbook lie, in the order of its tabs. */
export function worksheetsOf(parts: Parts): { name: string; xml: string }[] {
	const targets = new Map(
		tags(text(parts["xl/_rels/workbook.xml.rels"]), "Relationship").map((tag) => [
			attribute(tag, "Id"),
			attribute(tag, "Target"),
		]),
	)
	return tags(text(parts["xl/workbook.xml"]), "sheet").map((tag) => {
		const target = targets.get(attribute(tag, "(?:\\w+:)id")) ?? ""
		const path = target.startsWith("/") ? target.slice(1) : `xl/${target}`
		const part = parts[path]
		if (!part) throw new AnnexFault("xlsx_broken")
		return { name: attribute(tag, "name"), xml: text(part) }
	})
}

const text = (part: Uint8Array | undefined): string => new TextDecoder().decode(part)

const tags = (xml: string, name: string): string[] =>
	xml.match(new RegExp(`<(?:\\w+:)?${name}\\s[^>]*>`, "g")) ?? []

const attribute = (tag: string, name: string): string =>
	new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? ""
