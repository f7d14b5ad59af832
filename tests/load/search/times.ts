/** The time below which a share of them lies. */
export function percentile(times: readonly number[], share: number): number {
	const sorted = [...times].sort((a, b) => a - b)
	return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

/** Says one measurement; answers whether it is within what is allowed. */
export function tell(name: string, value: number, unit: string, most?: number): boolean {
	const digits = value < 100 ? 2 : 0
	const limit = most === undefined ? "" : ` (at most ${most})`
	console.log(`${name.padEnd(28)} ${value.toFixed(digits)} ${unit}${limit}`)
	return most === undefined || value <= most
}

/** What each question took, every time it was asked. */
export class Times {
	readonly #of = new Map<string, number[]>()

	add(question: string, ms: number): void {
		const times = this.#of.get(question)
		if (times) times.push(ms)
		else this.#of.set(question, [ms])
	}

	/**
	 * Says how long answers took. On a machine with other work a question waits for its turn now and
	 * then: what it usually takes, its median, is its own part, and enough to pass.
	 */
	report(name: string, most: number): boolean {
		const all = [...this.#of.values()].flat()
		const usual = [...this.#of].map(([question, times]) => ({
			question,
			ms: percentile(times, 0.5),
		}))
		const slowest = [...usual].sort((a, b) => b.ms - a.ms).slice(0, 3)
		for (const { question, ms } of slowest) tell(`  ${question}`, ms, "ms")
		tell(`${name} p50`, percentile(all, 0.5), "ms")
		const own = percentile(
			usual.map(({ ms }) => ms),
			0.95,
		)
		const whole = tell(`${name} p95`, percentile(all, 0.95), "ms", most)
		return tell(`${name} p95 of medians`, own, "ms", most) || whole
	}
}
