import { expect, test } from "vitest"
import { endOf } from "../../../commerce/src/domain/calendar"
import { records } from "../../../search/relevance/catalogue/records"
import { planner } from "../../../search/relevance/engine"
import { DatedSearch } from "./dated"

test("a certificate that ends while the server runs takes its stars along, at that second", async () => {
	const end = endOf("2026-12-29").getTime()
	let at = new Date(end - 1000)
	const search = new DatedSearch(records, planner, () => at)
	const rated = async () => {
		const { total, facets } = await search.search({
			collection: "products",
			q: "",
			filters: [{ field: "stars", anyOf: [3, 4, 5] }],
			facets: ["certStatus"],
		})
		const valid = facets.certStatus?.find(({ value }) => value === "valid")?.count
		expect(valid).toBe(total)
		return total
	}
	const before = await rated()
	at = new Date(end)
	const [after, same] = await Promise.all([rated(), rated()])
	expect(after).toBeLessThan(before)
	expect(same).toBe(after)
})
