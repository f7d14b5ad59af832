/** A part of the country with one price of delivery. */
export interface Zone {
	name: string
	/** Whole đồng; invented for the demonstration. */
	price: number
	/** Two-digit codes of the statistics office, which run from north to south. */
	holds: (provinceCode: string) => boolean
}

/** From this code on (Thanh Hóa) a province lies in the middle, from the next (Đồng Nai) in the south. */
const MIDDLE = "38"
const SOUTH = "75"

export const zones: readonly Zone[] = [
	{ name: "Miền Bắc", price: 30_000, holds: (code) => code < MIDDLE },
	{ name: "Miền Trung", price: 35_000, holds: (code) => code >= MIDDLE && code < SOUTH },
	{ name: "Miền Nam", price: 40_000, holds: (code) => code >= SOUTH },
]
