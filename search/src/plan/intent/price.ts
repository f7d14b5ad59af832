import { END, oneOf, said, without } from "../said"
import type { Taken } from "./stars"

export interface PriceRange {
	min?: number
	max?: number
}

const UNIT = `(?:k|nghìn|nghin|ngàn|ngan|triệu|trieu|tr|củ|đồng|dong|vnđ|vnd|đ|d)`
/** What is measured is no price: "dưới 500 g", "trên 12 tháng", "từ 40 độ". */
const MEASURE = String.raw`(?!\s*(?:g|gr|gram|gam|kg|kí|ký|mg|ml|l|lít|lit|cm|mm|m|sao|stars?|năm|nam|tháng|thang|ngày|ngay|tuổi|tuoi|độ|do|người|nguoi|km|%|[*★⭐])${END})(?!\s*[%*★⭐])`
const amount = (name: string) =>
	String.raw`(?<${name}>\d+(?:[.,]\d+)*)(?:\s*(?<${name}Unit>${UNIT})(?<${name}Tail>\d)?${END}|(?![.,])${END})${MEASURE}`
const PRICE = `(?:${said("giá", "giá từ", "có giá", "tầm giá", "mức giá", "khoảng giá")}\\s*)?`
const A = amount("a")
const B = amount("b")

const RANGE = new RegExp(
	`${PRICE}(?<from>${said("từ", "khoảng", "tầm")}\\s*)?${A}\\s*(?:-|–|~|${said("đến", "tới", "to")})\\s*${B}`,
	"u",
)
const AT_MOST = new RegExp(
	`${PRICE}(?:${said("dưới", "không quá", "tối đa", "nhỏ hơn", "ít hơn", "rẻ hơn", "thấp hơn", "chưa đến", "chưa tới", "under", "below")}|<=?|≤)\\s*${A}`,
	"u",
)
const OR_LESS = new RegExp(
	`${PRICE}${A}\\s*${said("trở xuống", "đổ lại", "trở lại", "đổ xuống")}`,
	"u",
)
const AT_LEAST = new RegExp(
	`${PRICE}(?:${said("trên", "hơn", "ít nhất", "tối thiểu", "cao hơn", "over", "above")}|>=?|≥)\\s*${A}(?:\\s*${said("trở lên", "đổ lên")})?`,
	"u",
)
const OR_MORE = new RegExp(
	`${PRICE}(?:${said("từ")}\\s*)?${A}\\s*${said("trở lên", "đổ lên")}`,
	"u",
)
const FROM = new RegExp(`${PRICE}${said("từ")}\\s*${A}`, "u")
const ABOUT = new RegExp(
	`${oneOf(said("khoảng", "tầm", "cỡ", "tầm giá", "khoảng giá", "giá khoảng", "giá tầm", "giá", "mức giá", "around", "about"), "~")}\\s*${A}`,
	"u",
)

/** "khoảng 200k" is not only 200,000: a quarter more or less is near enough to look at. */
const NEAR = 0.25

/** "dưới 200k", "từ 100 đến 300 nghìn", "trên 1tr5", "khoảng 200.000đ", in đồng. */
export function priceIn(text: string): Taken<PriceRange> | null {
	const range = RANGE.exec(text)
	// Two bare numbers with a dash are anything; a unit or a "từ" before them says money.
	if (range && (has(range, "aUnit") || has(range, "bUnit") || has(range, "from"))) {
		const ends = [dong(range, "a", "b"), dong(range, "b", "a")].sort((a, b) => a - b)
		return { value: { min: ends[0], max: ends[1] }, rest: without(text, range) }
	}
	const most = AT_MOST.exec(text) ?? OR_LESS.exec(text)
	if (most && says(most)) return { value: { max: dong(most, "a") }, rest: without(text, most) }
	const least = AT_LEAST.exec(text) ?? OR_MORE.exec(text) ?? unit(FROM.exec(text))
	if (least && says(least)) return { value: { min: dong(least, "a") }, rest: without(text, least) }
	const about = unit(ABOUT.exec(text))
	if (!about) return null
	const middle = dong(about, "a")
	const value = {
		min: Math.round(middle * (1 - NEAR)),
		max: Math.min(Math.round(middle * (1 + NEAR)), Number.MAX_SAFE_INTEGER),
	}
	return { value, rest: without(text, about) }
}

const has = (match: RegExpExecArray, group: string) => match.groups?.[group] !== undefined
/** "từ 2 loại", "giá 3": only money when a unit says so. */
const unit = (match: RegExpExecArray | null) => (match && has(match, "aUnit") ? match : null)
/** Without a unit only what can be a price in thousands, or written in full: not "dưới 5". */
const says = (match: RegExpExecArray) => has(match, "aUnit") || dong(match, "a") >= 10_000

const THOUSAND = 1_000
const MILLION = 1_000_000

function dong(match: RegExpExecArray, name: string, other?: string): number {
	const written = match.groups?.[name] ?? ""
	// "100 đến 300 nghìn": the first number has the unit of the second.
	const said = match.groups?.[`${name}Unit`] ?? (other && match.groups?.[`${other}Unit`])
	const grouped = /^\d{1,3}(?:[.,]\d{3})+$/.test(written)
	const number = grouped
		? Number(written.replace(/[.,]/g, ""))
		: Number.parseFloat(written.replace(",", "."))
	const each = unitOf(said, number)
	const tail = Number(match.groups?.[`${name}Tail`] ?? 0)
	const value = Math.round(number * each + (tail * each) / 10)
	return Number.isSafeInteger(value) ? value : Number.MAX_SAFE_INTEGER
}

function unitOf(said: string | undefined, number: number): number {
	if (said === undefined) return number < THOUSAND ? THOUSAND : 1
	if (/^(?:k|ngh|ng)/u.test(said)) return THOUSAND
	if (/^(?:tr|củ)/u.test(said)) return MILLION
	// "200 đồng" is said for 200,000 as "200" is; nothing in the shop costs 200 đồng.
	return number < THOUSAND ? THOUSAND : 1
}
