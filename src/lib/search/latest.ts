/** Does one thing at a time: a newer request ends the one before, whose answer is then never told. */
export class Latest {
	#controller: AbortController | null = null

	/** What `work` answers, or null when something newer began, or `stop` was called, meanwhile. */
	async run<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T | null> {
		this.stop()
		const controller = new AbortController()
		this.#controller = controller
		try {
			const answer = await work(controller.signal)
			return this.#controller === controller ? answer : null
		} catch (error) {
			// Failing is the fate of what was ended.
			if (this.#controller !== controller) return null
			throw error
		}
	}

	stop(): void {
		this.#controller?.abort()
		this.#controller = null
	}
}

/** Rests, unless ended before. */
export function pause(ms: number, signal: AbortSignal): Promise<void> {
	return new Promise((resolve, reject) => {
		const timer = setTimeout(resolve, ms)
		signal.addEventListener("abort", () => {
			clearTimeout(timer)
			reject(signal.reason)
		})
	})
}
