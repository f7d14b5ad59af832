import { expect, test } from "vitest"
import places from "../../../content/en/places.json"
import products from "../../../content/en/products.json"
import terms from "../../../content/en/terms.json"
import { ranksIn } from "../../../tests/support/truth/rank"

const pairs = [
	...Object.entries(terms),
	...[...products, ...places].flatMap(({ texts }) => Object.entries(texts)),
].flatMap(([vi, en]) => (en === undefined ? [] : [{ vi, en }]))

/** Figures of a text, without the signs that part thousands and decimals. */
const figures = (text: string) => text.replace(/(?<=\d)[.,](?=\d)/g, "").match(/\d+/g) ?? []
/** Minutes of a full hour, which Vietnamese leaves out. */
const full = "00"

test("a translation states no figure that the Vietnamese does not", () => {
	const invented = pairs.filter(({ vi, en }) => {
		const own = new Set(figures(vi))
		return figures(en).some(
			(figure) => figure !== full && !own.has(String(Number(figure))) && !own.has(figure),
		)
	})
	expect(invented).toEqual([])
})

test("a translation leaves out no figure", () => {
	const lost = pairs.filter(({ vi, en }) => {
		const told = new Set(figures(en).map(Number))
		// Months become names, and a day of the moon a word.
		const plain = vi.replace(/(\d+)\/(\d+)\/(\d{4})/g, "$1 $3").replace(/(\d+)\/(\d+)/g, "$1")
		return figures(plain.replace(/tháng \d+(?:[–-]\d+)?/giu, "")).some(
			(figure) => !told.has(Number(figure)),
		)
	})
	expect(lost).toEqual([])
})

test("a text has one translation wherever it stands", () => {
	const told = Map.groupBy(pairs, ({ vi }) => vi)
	const several = [...told].filter(([, all]) => new Set(all.map(({ en }) => en)).size > 1)
	expect(several.map(([vi]) => vi)).toEqual([])
})

test("no translation names a rank, which would outlive its certificate", () => {
	expect(pairs.filter(({ en }) => ranksIn(en).length > 0)).toEqual([])
})

test("letters are composed on both sides", () => {
	expect(pairs.filter(({ vi, en }) => (vi + en).normalize("NFC") !== vi + en)).toEqual([])
})
