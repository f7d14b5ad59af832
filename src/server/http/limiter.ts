/** Requests one address may make of each kind, per minute (a reader at a keyboard stays far below). */
export const perMinute = {
	availability: 120,
	// Results follow while a reader types and chooses.
	search: 120,
	// One for every few letters.
	suggest: 240,
	form: 60,
	"cart-create": 20,
	"cart-change": 60,
	order: 5,
	lookup: 5,
} as const

export type Limited = keyof typeof perMinute

const MINUTE_MS = 60_000

interface Window {
	used: number
	endsAt: number
}

/** Counts requests in fixed windows of a minute; remembers at most `capacity` addresses, oldest forgotten first. */
export class Limiter {
	readonly #windows = new Map<string, Window>()

	constructor(
		private readonly scale = 1,
		private readonly capacity = 20_000,
		private readonly clock: () => number = () => performance.now(),
	) {}

	/** Takes one request of a kind from `who`: 0 when allowed, else the seconds to wait. */
	take(kind: Limited, who: string): number {
		const at = this.clock()
		const key = `${kind} ${who}`
		let window = this.#windows.get(key)
		if (!window || window.endsAt <= at) {
			this.#windows.delete(key)
			window = { used: 0, endsAt: at + MINUTE_MS }
			this.#windows.set(key, window)
			this.#forget()
		}
		if (window.used >= perMinute[kind] * this.scale) return Math.ceil((window.endsAt - at) / 1000)
		window.used += 1
		return 0
	}

	get size(): number {
		return this.#windows.size
	}

	#forget(): void {
		if (this.#windows.size <= this.capacity) return
		const oldest = this.#windows.keys().next()
		if (!oldest.done) this.#windows.delete(oldest.value)
	}
}
