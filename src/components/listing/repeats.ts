/** Which entries an earlier one already holds: no two cards in one view share a picture. */
export function repeats(keys: readonly (string | null)[]): boolean[] {
	const seen = new Set<string>()
	return keys.map((key) => {
		if (key === null) return false
		if (seen.has(key)) return true
		seen.add(key)
		return false
	})
}
