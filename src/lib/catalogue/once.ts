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

/** Records in lists by a key, each list in the order of the records. */
export function groupBy<R, K>(records: readonly R[], key: (record: R) => K): Map<K, R[]> {
	const groups = new Map<K, R[]>()
	for (const record of records) {
		const found = groups.get(key(record))
		if (found) found.push(record)
		else groups.set(key(record), [record])
	}
	return groups
}
