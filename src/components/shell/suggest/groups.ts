import { markBeginning, type Suggestions } from "../../../lib/search/suggestion"

/** One line of the list: where it leads and what it says. */
export interface Line {
	href: string
	marks: { text: string; hit: boolean }[]
	/** What tells two of one name apart, or how many there are. */
	note: string
}

const ORDER = ["products", "phrases", "producers", "places", "stories"] as const

/** So many of each: a list is read at a glance. */
const MOST = { products: 4, producers: 3, places: 3, stories: 2 } as const

export interface Group {
	kind: (typeof ORDER)[number] | "all"
	lines: Line[]
}

/** Whether a text is long enough to suggest something for: from its second letter. */
export function asks(q: string): boolean {
	return (q.match(/[\p{L}\p{N}]/gu)?.length ?? 0) >= 2
}

/** The groups to show, none of them empty. `find` is the address of the search page. */
export function groupsOf(q: string, { items, phrases }: Suggestions, find: string): Group[] {
	const search = (text: string) => `${find}?q=${encodeURIComponent(text)}`
	const lines = (kind: (typeof ORDER)[number]): Line[] =>
		kind === "phrases"
			? phrases.map(({ text, count }) => ({
					href: search(text),
					marks: markBeginning(text, q),
					note: String(count),
				}))
			: items
					.filter(({ collection }) => collection === kind)
					.slice(0, MOST[kind])
					.map(({ path, marks, note = "" }) => ({ href: path, marks, note }))
	const found = ORDER.map((kind) => ({ kind, lines: lines(kind) }))
	const all: Group = {
		kind: "all",
		lines: [{ href: search(q), marks: [{ text: q, hit: false }], note: "" }],
	}
	return [...found.filter((group) => group.lines.length > 0), all]
}
