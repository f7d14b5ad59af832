export interface Chance {
	/** A whole number from 0 to below `most`. */
	upTo: (most: number) => number
	of: <V>(values: readonly V[]) => V
	/** True once in `in` times. */
	one: (among: number) => boolean
}

/** Chance that falls the same way for the same seed (mulberry32). */
export function chanceOf(seed: number): Chance {
	let state = seed >>> 0
	const next = () => {
		state = (state + 0x6d2b79f5) >>> 0
		let mixed = Math.imul(state ^ (state >>> 15), state | 1)
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
	}
	const upTo = (most: number) => Math.floor(next() * most)
	return {
		upTo,
		of: (values) => {
			const value = values[upTo(values.length)]
			if (value === undefined) throw new Error("nothing to choose from")
			return value
		},
		one: (among) => upTo(among) === 0,
	}
}
