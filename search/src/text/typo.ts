/**
 * How many slips a folded word may have: most syllables have three or four letters, and one slip in
 * three makes any word of any other. Tokens with digits (ST25, 40N) are names: another is another thing.
 */
export function typoBudget(folded: string): 0 | 1 | 2 {
	if (/\d/.test(folded) || folded.length < 4) return 0
	return folded.length < 8 ? 1 : 2
}

/**
 * Slips between two words: a letter too many, missing, wrong, or two letters swapped count one each.
 * Anything above the limit is told as limit + 1.
 */
export function slips(a: string, b: string, limit: number): number {
	if (Math.abs(a.length - b.length) > limit) return limit + 1
	let beforeLast: number[] = []
	let last = Array.from({ length: b.length + 1 }, (_, at) => at)
	for (let i = 1; i <= a.length; i++) {
		const row = [i]
		let least = i
		for (let j = 1; j <= b.length; j++) {
			const same = a[i - 1] === b[j - 1] ? 0 : 1
			let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same)
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
				cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1)
			row.push(cost)
			least = Math.min(least, cost)
		}
		if (least > limit) return limit + 1
		beforeLast = last
		last = row
	}
	return Math.min(last[b.length] ?? 0, limit + 1)
}
