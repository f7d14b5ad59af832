/** Budgets are in these, compressed as sent. */
export const KB = 1024

/** One thing that is weighed: what it is, and the bytes of each of its parts. */
export interface Load {
	of: string
	parts: Record<string, number>
}

/** What weighs more than it may, with the bytes of each part, the heaviest first. */
export function over(loads: Iterable<Load>, most: number): string[] {
	const heavy = [...loads]
		.map(({ of, parts }) => ({ of, parts, sum: sum(parts) }))
		.filter((load) => load.sum > most)
		.sort((a, b) => b.sum - a.sum)
	return heavy.map(({ of, parts, sum }) => `${of}: ${sum} of ${most} bytes (${listed(parts)})`)
}

const sum = (parts: Record<string, number>) => Object.values(parts).reduce((a, b) => a + b, 0)
const listed = (parts: Record<string, number>) =>
	Object.entries(parts)
		.map(([name, bytes]) => `${name} ${bytes}`)
		.join(", ")
