/** After a failure an engine is left alone so long; each further failure doubles it, up to the most. */
const PAUSE_MS = 1_000
const LONGEST_PAUSE_MS = 15_000

/** Whether an engine is worth asking: it is until it fails, and again after a pause. */
export class Trust {
	#failures = 0
	#until = 0
	#trying = false

	constructor(
		private readonly limitMs: number,
		private readonly now: () => number = () => performance.now(),
	) {}

	isGiven(): boolean {
		return this.#failures === 0
	}

	/** While trust is lost, one at a time may try whether it can be given again. */
	mayTry(): boolean {
		if (this.isGiven()) return true
		if (this.#trying || this.now() < this.#until) return false
		this.#trying = true
		return true
	}

	give(): void {
		this.#failures = 0
		this.#trying = false
	}

	withdraw(): void {
		this.#trying = false
		const pause = Math.min(PAUSE_MS * 2 ** this.#failures, LONGEST_PAUSE_MS)
		this.#failures++
		this.#until = this.now() + pause
	}

	/** The try told nothing. */
	release(): void {
		this.#trying = false
	}

	/** Rejects when the limit is over, and aborts what was asked then or when the caller does. */
	within<A>(signal: AbortSignal | undefined, ask: (signal: AbortSignal) => Promise<A>): Promise<A> {
		const limit = AbortSignal.timeout(this.limitMs)
		const either = signal ? AbortSignal.any([signal, limit]) : limit
		return new Promise((resolve, reject) => {
			either.addEventListener("abort", () => reject(either.reason), { once: true })
			ask(either).then(resolve, reject)
		})
	}
}
