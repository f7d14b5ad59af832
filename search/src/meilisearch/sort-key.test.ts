import fc from "fast-check"
import { expect, test } from "vitest"
import { sortKey } from "./sort-key"

const collator = new Intl.Collator("vi", { numeric: true })
const byKey = (a: string, b: string) => (sortKey(a) < sortKey(b) ? -1 : 1)

test("keys stand in Vietnamese order", () => {
	const names = [
		"Ếch",
		"Đũa tre",
		"Dừa sáp",
		"Dưa hấu",
		"Em",
		"An",
		"Ăn",
		"Ân",
		"Ôn",
		"Ơn",
		"Lô 10",
	]
	const more = [...names, "Lô 2", "Dứa", "Ưu", "Uy", "Gạo"]
	expect(more.toSorted(byKey)).toEqual(more.toSorted(collator.compare))
})

test("every word with đ comes after every word with d", () => {
	const rest = fc.stringMatching(/^[a-zàáạảãăâèéêìíòóôơùúưỳý ]{0,6}$/)
	fc.assert(fc.property(rest, rest, (a, b) => sortKey(`d${a}`) < sortKey(`đ${b}`)))
})
