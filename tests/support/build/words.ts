import { attr, BLOCK, elements, textOf } from "../site/html"
import type { Page } from "../site/pages"

const SPOKEN = ["alt", "aria-label", "title", "placeholder", "content"]

/** Text blocks of a page and the words of attributes that are read out or shown. */
export function wordsOf({ document }: Page): string[] {
	const found: string[] = []
	for (const element of elements(document)) {
		for (const name of SPOKEN) {
			const value = attr(element, name)
			if (value) found.push(value)
		}
		if (BLOCK.has(element.tagName) || element.tagName === "body") {
			const text = textOf(element, (inner) => inner === element || !BLOCK.has(inner.tagName))
			if (text) found.push(text)
		}
	}
	return found
}

/** Keys shown instead of their words, values never filled in, and what code prints by mistake. */
export function untranslated(keys: Iterable<string>): (page: Page) => string[] {
	const areas = [...new Set([...keys].map((key) => key.split(".")[0]))]
	const key = new RegExp(
		`(?<![\\w./@-])(?:${areas.join("|")})(?:\\.[a-z][A-Za-z0-9-]*)+(?![\\w/@-])`,
	)
	const slip = /\{\w+\}|\[object \w+\]|\bundefined\b|\bNaN\b|\bInvalid Date\b|(?<!\S)null(?!\S)/
	return (page) =>
		wordsOf(page).flatMap((text) => {
			const match = key.exec(text) ?? slip.exec(text)
			return match ? [`“${match[0]}” in “${text.slice(0, 80)}”`] : []
		})
}

/** Vietnamese is stored composed: a decomposed letter breaks search and fonts. */
export function composed(page: Page): string[] {
	return page.html === page.html.normalize("NFC") ? [] : ["text is not NFC"]
}
