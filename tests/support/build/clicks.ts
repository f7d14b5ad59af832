/** How many clicks each address is from the first, by the shortest way; those not reached are left out. */
export function clicksFrom(
	start: string,
	linksOf: ReadonlyMap<string, readonly string[]>,
): Map<string, number> {
	const clicks = new Map([[start, 0]])
	// A Map gives what is added while it is walked.
	for (const [address, n] of clicks)
		for (const link of linksOf.get(address) ?? []) if (!clicks.has(link)) clicks.set(link, n + 1)
	return clicks
}
