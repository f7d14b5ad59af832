/** So long the newest waits for what is under way, in milliseconds: a lost answer must not hold it. */
const PATIENCE_MS = 200

/** Does one thing at a time, and tells no answer that a newer one has overtaken. */
export class Latest {
	#controller: AbortController | null = null
	#running: Promise<unknown> = Promise.resolve()
	#newest = 0

	/**
	 * Ends what is under way. What `work` answers, or null when something newer began, or `stop` was
	 * called, meanwhile.
	 */
	run<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T | null> {
		this.stop()
		const controller = new AbortController()
		this.#controller = controller
		const running = this.#told(work, controller)
		this.#running = running.catch(() => null)
		return running
	}

	/**
	 * Lets what is under way come to its end, for a moment; of several that wait only the newest
	 * begins: keys are answered at once where the way is short, and a slow one is not crowded.
	 */
	async inTurn<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T | null> {
		const mine = ++this.#newest
		await Promise.race([this.#running, new Promise((done) => setTimeout(done, PATIENCE_MS))])
		return mine === this.#newest ? this.run(work) : null
	}

	stop(): void {
		this.#newest++
		this.#controller?.abort()
		this.#controller = null
		this.#running = Promise.resolve()
	}

	async #told<T>(
		work: (signal: AbortSignal) => Promise<T>,
		controller: AbortController,
	): Promise<T | null> {
		try {
			const answer = await work(controller.signal)
			return this.#controller === controller ? answer : null
		} catch (error) {
			// Failing is the fate of what was ended.
			if (this.#controller !== controller) return null
			throw error
		}
	}
}
