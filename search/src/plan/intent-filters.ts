import type { Collection, Filter } from "../port"
import type { Intent } from "./query-plan"

const PLACE = ["provinceNow", "provinceOld"] as const

/** What can be said of the documents of each collection. */
export const intentsOf: Record<Collection, ReadonlySet<keyof Intent>> = {
	products: new Set(["stars", "priceMax", "priceMin", "certStatus", ...PLACE]),
	producers: new Set(["stars", ...PLACE]),
	places: new Set(["stars", ...PLACE]),
	stories: new Set(["provinceNow"]),
}

/** Filters that do what was said. */
export function intentFilters(intent: Intent): Filter[] {
	const { stars, priceMin, priceMax, provinceNow, provinceOld, certStatus } = intent
	const filters: Filter[] = []
	if (stars) filters.push({ field: "stars", anyOf: stars })
	if (priceMin !== undefined || priceMax !== undefined)
		filters.push({ field: "priceVnd", gte: priceMin, lte: priceMax })
	if (provinceNow) filters.push({ field: "provinceNow", anyOf: [provinceNow] })
	if (provinceOld) filters.push({ field: "provinceOld", anyOf: [provinceOld] })
	if (certStatus) filters.push({ field: "certStatus", anyOf: [certStatus] })
	return filters
}
