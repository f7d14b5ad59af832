/** The queue is full: nothing was started. */
export class QueueFull extends Error {}

/** Runs jobs one after another, in the order they came; refuses more than `most` waiting. */
export class SerialQueue {
	private last: Promise<unknown> = Promise.resolve()
	private waiting = 0

	constructor(private readonly most: number) {}

	/** Runs the job when its turn comes; a failing job does not stop those behind it. */
	async run<T>(job: () => Promise<T>): Promise<T> {
		if (this.waiting >= this.most) throw new QueueFull("queue is full")
		this.waiting += 1
		const turn = this.last.then(job)
		this.last = turn.catch(() => undefined)
		try {
			return await turn
		} finally {
			this.waiting -= 1
		}
	}
}

/**
 * Orders are placed one at a time: two that reserve the same products in opposite order would wait
 * for each other, and two that want the last piece would both get it.
 */
export const checkoutQueue = new SerialQueue(50)
