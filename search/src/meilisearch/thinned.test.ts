import { expect, test } from "vitest"
import type { Reading } from "../plan/query-plan"
import { thinned } from "./thinned"

const reading = (text: string): Reading => ({
	text,
	on: ["strong"],
	weight: 1,
	why: "typed",
	prefix: true,
})
const texts = (text: string) =>
	thinned({ name: "relaxed", readings: [reading(text)] }).map(({ readings }) =>
		readings.map((each) => each.text),
	)

test("one word is missing, then two, never all but one; earlier words are sooner kept", () => {
	expect(texts("mật ong bạc hà")).toEqual([
		["mật ong bạc", "mật ong hà", "mật bạc hà", "ong bạc hà"],
		["mật ong", "mật bạc", "mật hà", "ong bạc", "ong hà", "bạc hà"],
	])
	expect(texts("mật ong")).toEqual([])
	expect(texts("a b c d e f g h i k").map(({ length }) => length)).toEqual([10, 24])
})

test("only a last word that is kept may be unfinished, and the first ways weigh most", () => {
	const [stage] = thinned({ name: "relaxed", readings: [reading("cá thu nắng")] })
	expect(stage?.readings.map(({ prefix }) => prefix)).toEqual([false, true, true])
	expect(stage?.readings.map(({ weight }) => weight)).toEqual([1, 0.99, 0.98])
})
