import { provinceSlug } from "../../commerce/src/domain/text"
import type { Filter, SearchRequest } from "../src/port"
import type { JudgedQuery } from "./queries"

/** Results that are looked at. */
const DEPTH = 10

/** The request that a person's query makes. */
export function requestOf({ q, collection, adult, filters }: JudgedQuery): SearchRequest {
	return { q, collection, adult, filters: filtersOf(filters), page: 1, pageSize: DEPTH }
}

function filtersOf({ province, stars, group, set }: JudgedQuery["filters"]): Filter[] {
	const chosen: Filter[] = []
	if (province) chosen.push({ field: "provinceNow", anyOf: province.map(provinceSlug) })
	if (stars) chosen.push({ field: "stars", anyOf: stars })
	if (group) chosen.push({ field: "group", anyOf: group })
	if (set) chosen.push({ field: "productSetSlug", anyOf: set })
	return chosen
}
