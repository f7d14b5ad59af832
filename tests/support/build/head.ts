import { attr, byTag, textOf } from "../site/html"
import type { Page } from "../site/pages"

/** Exactly one first heading, with words in it. */
export function oneHeading({ document }: Page): string[] {
	const headings = byTag(document, "h1")
	if (headings.length !== 1) return [`${headings.length} h1`]
	return headings[0] && textOf(headings[0]) ? [] : ["empty h1"]
}

/** A title, a description and the language of the words. */
export function titled({ document, path }: Page): string[] {
	const title = byTag(document, "title").map((found) => textOf(found))[0]
	const described = byTag(document, "meta").find((meta) => attr(meta, "name") === "description")
	const lang = byTag(document, "html").map((html) => attr(html, "lang"))[0]
	const expected = path.startsWith("/en/") ? "en" : "vi"
	return [
		...(title ? [] : ["no title"]),
		...(described && attr(described, "content")?.trim() ? [] : ["no description"]),
		...(lang === expected ? [] : [`lang is ${lang}, not ${expected}`]),
	]
}

/** One absolute canonical address that is the page's own; an error page has none. */
export function canonical({ document, path }: Page): string[] {
	const found = byTag(document, "link")
		.filter((link) => attr(link, "rel") === "canonical")
		.map((link) => attr(link, "href") ?? "")
	if (/^\/\d{3}(\.html|\/)$/.test(path))
		return found.map((href) => `canonical on an error page: ${href}`)
	if (found.length !== 1) return [`${found.length} canonical links`]
	const url = URL.parse(found[0] ?? "")
	if (!url) return [`canonical is not absolute: ${found[0]}`]
	return decodeURI(url.pathname) === path ? [] : [`canonical leads to ${url.pathname}`]
}
