/** Counts how often each key was used in a fixed window; memory stays bounded. */
export class RateWindow {
	private counts = new Map<string, number>()
	private started = 0

	constructor(
		private readonly most: number,
		private readonly milliseconds: number,
	) {}

	/** Takes one use; false when the key has none left in this window. */
	take(key: string, now: number): boolean {
		if (now - this.started >= this.milliseconds) {
			this.counts = new Map()
			this.started = now
		}
		const used = (this.counts.get(key) ?? 0) + 1
		this.counts.set(key, used)
		return used <= this.most
	}
}
