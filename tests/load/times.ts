/** The time below which a share of them lies. */
export function percentile(times: readonly number[], share: number): number {
	const sorted = [...times].sort((a, b) => a - b)
	return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

/** Says one measurement; answers whether it is within what is allowed. */
export function tell(name: string, value: number, unit: string, most?: number): boolean {
	const digits = value < 100 ? 2 : 0
	const limit = most === undefined ? "" : ` (at most ${most})`
	console.log(`${name.padEnd(24)} ${value.toFixed(digits)} ${unit}${limit}`)
	return most === undefined || value <= most
}
