import { expect, test } from "vitest"
import { parseSnapshot } from "./parse"

const province = {
	type: "province",
	code: "46",
	slug: "hue",
	name: "Thành phố Huế",
	nameEn: "Hue City",
	formerNames: [],
}
const end = { type: "end", schema: 1, version: "v1", next: null, records: 1 }
const lines = (...records: unknown[]) => records.map((record) => JSON.stringify(record)).join("\n")

test("a whole snapshot gives its version and its records", () => {
	expect(parseSnapshot(`${lines(province, end)}\n`)).toEqual({
		version: "v1",
		records: [province],
	})
})

test("a snapshot without its closing line is refused", () => {
	expect(() => parseSnapshot(lines(province))).toThrow("closing line")
})

test("a wrong field is named with its line", () => {
	expect(() => parseSnapshot(lines(province, { ...province, slug: "Huế" }, end))).toThrow(
		/line 2:.*slug/s,
	)
})

test("an unknown kind of record, a foreign schema and broken JSON are refused", () => {
	expect(() => parseSnapshot(lines({ type: "poem" }, end))).toThrow("line 1")
	expect(() => parseSnapshot(lines(province, { ...end, schema: 2 }))).toThrow("line 2")
	expect(() => parseSnapshot(`{"type":\n${lines(end)}`)).toThrow("line 1: not JSON")
})
