import type { Filter } from "../port"

/** Filters in the language of Meilisearch; texts are quoted, so that a value is never read as one. */
export function filterText(filters: readonly Filter[], adult: boolean): string[] {
	return [...filters.map(textOf), ...(adult ? [] : ["ageRestricted = false"])]
}

function textOf(filter: Filter): string {
	if ("anyOf" in filter) return `${filter.field} IN [${filter.anyOf.map(valueText).join(", ")}]`
	if ("field" in filter) {
		const { field, gte, lte } = filter
		return [
			...(gte === undefined ? [] : [`${field} >= ${gte}`]),
			...(lte === undefined ? [] : [`${field} <= ${lte}`]),
		].join(" AND ")
	}
	if ("geoRadius" in filter) {
		const { lat, lng, metres } = filter.geoRadius
		return `_geoRadius(${lat}, ${lng}, ${metres})`
	}
	const { north, east, south, west } = filter.geoBox
	return `_geoBoundingBox([${north}, ${east}], [${south}, ${west}])`
}

function valueText(value: string | number | boolean): string {
	if (typeof value !== "string") return String(value)
	return `'${value.replace(/[\\']/g, "\\$&")}'`
}
