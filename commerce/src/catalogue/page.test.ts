import { expect, test } from "vitest"
import type { CatalogueRecord } from "../domain/export"
import { readCursor, writeCursor } from "./cursor"
import { type ReadSection, readPage } from "./page"
import { type SectionName, sectionNames } from "./sections"

/** Sections of 0 to 9 rows, every third of them not published. */
const readers = Object.fromEntries(
	sectionNames.map((name, size): [SectionName, ReadSection] => [
		name,
		async (after, take) =>
			Array.from({ length: size }, (_, i) => ({
				key: String(i),
				record: i % 3 === 2 ? null : ({ type: name, key: i } as unknown as CatalogueRecord),
			}))
				.filter(({ key }) => key > after)
				.slice(0, take),
	]),
) as Record<SectionName, ReadSection>

async function readAll(limit: number) {
	const all: CatalogueRecord[] = []
	let from = { section: sectionNames[0] as SectionName, after: "" }
	for (let pages = 0; ; pages++) {
		const { records, end } = await readPage(readers, from, limit, "v1")
		expect(end).toMatchObject({ type: "end", version: "v1", records: records.length })
		expect(records.length).toBeLessThanOrEqual(limit)
		all.push(...records)
		if (!end.next) return { all, pages }
		const position = readCursor(end.next)
		if (!position || pages > 100) throw new Error("no way on")
		from = position
	}
}

test.each([1, 2, 3, 7, 1000])("pages of %i give every record once, in order", async (limit) => {
	const whole = await readAll(10_000)
	const { all } = await readAll(limit)
	expect(all).toEqual(whole.all)
	expect(all).toHaveLength([0, 1, 2, 2, 3, 4, 4, 5, 6, 6].reduce((a, b) => a + b))
})

test.each(["", "x", "W10", writeCursor({ section: "nope" as SectionName, after: "" })])(
	"cursor %j is refused",
	(cursor) => {
		expect(readCursor(cursor)).toBeNull()
	},
)
