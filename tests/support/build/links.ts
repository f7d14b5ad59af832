import { attr, elements } from "../site/html"
import type { Page } from "../site/pages"
import { followed, loaded } from "./resources"

export interface Site {
	/** Address → ids that can be jumped to; null for files that are no page. */
	addresses: Map<string, Set<string> | null>
	/** Addresses rendered when asked for. */
	onDemand: RegExp[]
	/** Where the site says it lives; links to it are internal. */
	origin: string
}

/** Ids of a page that a fragment can lead to. */
export function idsOf({ document }: Page): Set<string> {
	return new Set([...elements(document)].flatMap((element) => attr(element, "id") ?? []))
}

/** Internal links and resources that lead nowhere, or only by a redirect. */
export function brokenLinks(site: Site): (page: Page) => string[] {
	return (page) =>
		[...new Set([...followed(page), ...loaded(page)])].flatMap((href) => {
			const url = URL.parse(href, `${site.origin}${page.path}`)
			if (!url) return [`not an address: ${href}`]
			if (!/^https?:$/.test(url.protocol) || url.origin !== new URL(site.origin).origin) return []
			return problemOf(url, site).map((why) => `${href} ${why}`)
		})
}

function problemOf(url: URL, site: Site): string[] {
	const path = decodeURI(url.pathname)
	if (site.onDemand.some((pattern) => pattern.test(path))) return []
	if (!site.addresses.has(path))
		return [site.addresses.has(`${path}/`) ? "lacks its last slash" : "leads nowhere"]
	const ids = site.addresses.get(path)
	const fragment = decodeURIComponent(url.hash.slice(1))
	return fragment && ids && !ids.has(fragment) ? ["leads to a missing place of its page"] : []
}

/** The address pattern of a route file below src/pages: "api/[...path].ts" is ^/api/.*$. */
export function routePattern(file: string): RegExp {
	const parts = file
		.replace(/\.(astro|ts|js)$/, "")
		.replace(/(^|\/)index$/, "")
		.split("/")
		.filter(Boolean)
		.map((part) => part.replace(/\[\.\.\.\w+\]/g, ".*").replace(/\[\w+\]/g, "[^/]+"))
	return new RegExp(`^/${parts.join("/")}/?$`)
}
