const months =
	"January February March April May June July August September October November December".split(" ")
const counts = new Intl.NumberFormat("en")

/** "17 January 2025", "January 2025" or "2025": as exact as the ISO text is, and the same in every country. */
export function englishDay(iso: string): string {
	const [year, month, day] = iso.slice(0, 10).split("-")
	const name = month && months[Number(month) - 1]
	return [day && String(Number(day)), name, year].filter(Boolean).join("\u00a0")
}

/** "August, September": months by their numbers. */
export function englishMonths(numbers: readonly number[]): string {
	return numbers.map((number) => months[number - 1]).join(", ")
}

/** "1,250". */
export function englishCount(count: number): string {
	return counts.format(count)
}

/** "25,000 ₫": whole đồng. */
export function englishDong(amount: number): string {
	return `${counts.format(amount)}\u00a0₫`
}

const kinds: Record<string, string> = {
	xã: "commune",
	phường: "ward",
	"thị trấn": "township",
	"đặc khu": "special zone",
	huyện: "district",
	quận: "urban district",
	"thị xã": "town",
	"thành phố": "city",
	tỉnh: "province",
}
const UNIT = new RegExp(`^(${Object.keys(kinds).join("|")}) (?=\\S)`, "iu")

/** "Xã Tân Cương" as "Tân Cương commune"; the name itself keeps its marks. */
export function englishUnit(name: string): string {
	const kind = UNIT.exec(name)?.[1]
	return kind ? `${name.slice(kind.length + 1)} ${kinds[kind.toLowerCase()]}` : name
}
