/** Bytes of files kept in memory together: more than the pages that are asked for again and again. */
const MOST_BYTES = 8 * 1024 * 1024

/** The files asked for last, so that a page many readers ask for is read from the disk once. */
export class Kept<K extends object> {
	readonly #files = new Map<K, Buffer>()
	#bytes = 0

	constructor(private readonly most = MOST_BYTES) {}

	get(file: K): Buffer | undefined {
		const bytes = this.#files.get(file)
		if (!bytes) return undefined
		// What was asked for last goes last.
		this.#files.delete(file)
		this.#files.set(file, bytes)
		return bytes
	}

	keep(file: K, bytes: Buffer): void {
		if (this.#files.has(file)) return
		this.#files.set(file, bytes)
		this.#bytes += bytes.length
		for (const [oldest, { length }] of this.#files) {
			if (this.#bytes <= this.most) return
			this.#files.delete(oldest)
			this.#bytes -= length
		}
	}
}
