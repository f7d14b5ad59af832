/** A value computed at its first use and kept: indexes of the catalogue. */
export function once<V>(make: () => V): () => V {
	let kept: { value: V } | null = null
	return () => {
		kept ??= { value: make() }
		return kept.value
	}
}

/** Records by a key; the last one wins. */
export function indexBy<R, K>(records: readonly R[], key: (record: R) => K): Map<K, R> {
	return new Map(records.map((record) => [key(record), record]))
}
