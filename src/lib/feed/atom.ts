import { type Attributes, element } from "./xml"

export interface Entry {
	/** Its page, which is its name for good as well. */
	url: string
	title: string
	text: string
	published: Date | null
	updated: Date
	/** The instant from which what it says is over; none for what stays true. */
	ends?: Date | null
}

export interface Feed {
	/** Where the feed itself lies. */
	url: string
	/** The page it belongs to. */
	home: string
	title: string
	subtitle: string
	author: string
	entries: readonly Entry[]
}

/** The feed as Atom. Its date is that of its newest entry: a build alone changes nothing. */
export function atomFeed(feed: Feed): string {
	const { url, home, title, subtitle, author, entries } = feed
	const newest = Math.max(0, ...entries.map(({ updated }) => updated.getTime()))
	return element(
		"feed",
		[
			element("id", url),
			element("title", title),
			element("subtitle", subtitle),
			link({ rel: "self", type: "application/atom+xml", href: url }),
			link({ rel: "alternate", type: "text/html", href: home }),
			element("updated", new Date(newest).toISOString()),
			element("author", [element("name", author)]),
			...entries.map(entryOf),
		],
		{
			xmlns: "http://www.w3.org/2005/Atom",
			"xmlns:dcterms": "http://purl.org/dc/terms/",
			"xml:lang": "vi",
		},
	)
}

function entryOf({ url, title, text, published, updated, ends }: Entry): string {
	return element("entry", [
		element("id", url),
		element("title", title),
		link({ rel: "alternate", type: "text/html", href: url }),
		...(published ? [element("published", published.toISOString())] : []),
		element("updated", updated.toISOString()),
		...(ends ? [element("dcterms:valid", `end=${ends.toISOString()}; scheme=W3C-DTF`)] : []),
		element("content", text, { type: "text" }),
	])
}

const link = (attributes: Attributes) => element("link", "", attributes)
