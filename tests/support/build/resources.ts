import { attr, byTag, type Element, elements } from "../site/html"
import type { Page } from "../site/pages"

const LOADED: Record<string, string[]> = {
	img: ["src", "srcset"],
	source: ["src", "srcset"],
	script: ["src"],
	iframe: ["src"],
	video: ["src", "poster"],
	audio: ["src"],
	use: ["href", "xlink:href"],
	image: ["href", "xlink:href"],
	object: ["data"],
	embed: ["src"],
	"astro-island": ["component-url", "renderer-url", "before-hydration-url"],
}
const LOADED_LINKS = new Set([
	"stylesheet",
	"icon",
	"preload",
	"modulepreload",
	"manifest",
	"apple-touch-icon",
])

/** Addresses a browser loads by itself when it shows a page. */
export function loaded({ document }: Page): string[] {
	return [...elements(document)].flatMap((element) => [
		...(LOADED[element.tagName] ?? []).flatMap((name) => urls(element, name)),
		...(element.tagName === "link" && LOADED_LINKS.has(attr(element, "rel") ?? "")
			? [...urls(element, "href"), ...urls(element, "imagesrcset")]
			: []),
	])
}

/** Addresses a reader can follow. */
export function followed({ document }: Page): string[] {
	return byTag(document, "a", "area").flatMap((link) => urls(link, "href"))
}

function urls(element: Element, name: string): string[] {
	const value = attr(element, name)?.trim()
	if (!value) return []
	if (!name.endsWith("srcset")) return [value]
	return value.split(/,\s+/).map((candidate) => candidate.trim().split(/\s+/)[0] ?? "")
}

/** Everything a page loads comes from the site itself: nothing unencrypted, nothing of strangers. */
export function ownResources(page: Page): string[] {
	return loaded(page)
		.filter((url) => /^(https?:)?\/\//i.test(url))
		.map((url) => `loads ${url}`)
}

/**
 * What the content security policy forbids: code, styles and handlers written into the page. The
 * framework's own words for an island may stand on a page that has one; the policy knows their hash.
 */
export function nothingInline({ document }: Page): string[] {
	const island = byTag(document, "astro-island").length > 0
	return [...elements(document)].flatMap((element) => {
		const problems = element.attrs
			.filter(({ name }) => name === "style" || /^on[a-z]+$/.test(name))
			.map(({ name, value }) => `<${element.tagName}> has ${name}="${value.slice(0, 60)}"`)
		if (element.tagName === "style" && !island) problems.push("<style> in the page")
		if (!island && isWrittenScript(element)) problems.push("<script> in the page")
		return problems
	})
}

function isWrittenScript(element: Element): boolean {
	if (element.tagName !== "script" || attr(element, "src")) return false
	return !/^application\/([a-z.+-]*\+)?json$/.test(attr(element, "type") ?? "")
}
