import type { Page } from "./pages"

/** Looks at one page and says what is wrong, each with the text it speaks of. */
export type Rule = (page: Page) => string[]

/** What each rule has against the pages: "/path/: what". */
export function survey<Name extends string>(
	pages: Iterable<Page>,
	rules: Record<Name, Rule>,
): Record<Name, string[]> & { pages: number } {
	const names = Object.keys(rules) as Name[]
	const found = Object.fromEntries(names.map((name) => [name, [] as string[]]))
	let count = 0
	for (const page of pages) {
		count += 1
		for (const name of names)
			for (const what of rules[name](page)) found[name]?.push(`${page.path}: ${what}`)
	}
	return { ...(found as Record<Name, string[]>), pages: count }
}

/** The first problems and how many there are: a rule broken on every page must stay readable. */
export function shorten(problems: string[], most = 40): string[] {
	if (problems.length <= most) return problems
	return [...problems.slice(0, most), `… and ${problems.length - most} more`]
}
