import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"

/** What a screen waits for; the sheet for paper has a `media` of its own. */
const SHEET = /<link\b(?![^>]*\bmedia=)[^>]*\brel="stylesheet"[^>]*\bhref="\/([^"]+)"/g
const SCRIPT = /<script\b[^>]*\bsrc="\/([^"]+)"|\b(?:component|renderer)-url="\/([^"]+)"/g
/** A file that a built script names, to load with it or when it is wanted. */
const NAMED = /(?:_astro|\.)\/([\w.-]+\.js)\b/g

/** The style sheets of a page, as files of the build. */
export function sheetsOf(html: string): string[] {
	return unique([...html.matchAll(SHEET)].map((match) => match[1] ?? ""))
}

/** Every script a page loads or may come to load: its own, its islands', and all that these name. */
export function scriptsOf(folder: string, html: string): string[] {
	const found = new Set<string>()
	const add = (file: string) => {
		if (!file.endsWith(".js") || found.has(file) || !existsSync(join(folder, file))) return
		found.add(file)
		const text = readFileSync(join(folder, file), "utf8")
		for (const [, name] of text.matchAll(NAMED)) add(`_astro/${name}`)
	}
	for (const [, own, island] of html.matchAll(SCRIPT)) add(own ?? island ?? "")
	return [...found]
}

const unique = (names: string[]): string[] => [...new Set(names)]
