/** A civil day in Asia/Ho_Chi_Minh as "YYYY-MM-DD". Days compare as strings. */
export type Day = string

/** Việt Nam keeps UTC+7 all year, without daylight saving. */
const OFFSET_MS = 7 * 3_600_000
const DAY_MS = 86_400_000

/** The civil day in Việt Nam at an instant. */
export function dayOf(at: Date): Day {
	return new Date(at.getTime() + OFFSET_MS).toISOString().slice(0, 10)
}

/** The instant at which a day begins in Việt Nam. */
export function startOf(day: Day): Date {
	return new Date(`${day}T00:00:00+07:00`)
}

/** The first instant after a day: when something valid "through" that day stops being valid. */
export function endOf(day: Day): Date {
	return new Date(startOf(day).getTime() + DAY_MS)
}

export function addDays(day: Day, days: number): Day {
	return new Date(utc(day) + days * DAY_MS).toISOString().slice(0, 10)
}

/** Adds calendar months; a day the target month lacks becomes its last day (31 Aug + 6 = 28 or 29 Feb). */
export function addMonths(day: Day, months: number): Day {
	const [y = 0, m = 1, d = 1] = day.split("-").map(Number)
	const index = y * 12 + (m - 1) + months
	const year = Math.floor(index / 12)
	const month = index - year * 12
	const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate()
	return new Date(Date.UTC(year, month, Math.min(d, last))).toISOString().slice(0, 10)
}

/** Whole days from one day to another, negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
	return Math.round((utc(to) - utc(from)) / DAY_MS)
}

/** A real calendar day in the form YYYY-MM-DD (31 February is not one). */
export function isDay(text: string): boolean {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
	const at = new Date(`${text}T00:00:00Z`)
	return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text)
}

function utc(day: Day): number {
	return Date.parse(`${day}T00:00:00Z`)
}
