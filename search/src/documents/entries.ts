/** The entries of a record some of whose keys may be missing. */
export function entriesOf<K extends string, V>(record: Partial<Record<K, V>>): [K, V][] {
	const keys = Object.keys(record) as K[]
	return keys.flatMap((key): [K, V][] => {
		const value = record[key]
		return value === undefined ? [] : [[key, value]]
	})
}
