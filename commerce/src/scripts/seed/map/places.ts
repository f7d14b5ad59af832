import type { SeedFair } from "../schema/fairs"
import type { SeedSalesPoint, SeedTourism } from "../schema/places"
import { placeOf, unitToday } from "./place"

/** The row of a tourism point; `story` is the one that may be shown. */
export function tourismRow(point: SeedTourism, story: string | null) {
	const { visit } = point
	return {
		handle: point.slug,
		name: point.name,
		kind: point.kind,
		producer_handle: point.producer,
		place: placeOf(point.place),
		province_code: point.place.today.provinceCode,
		commune_code: point.place.today.communeCode,
		ocop: point.ocop,
		visit: {
			...visit,
			highlights: visit.highlights ?? [],
			prices: visit.prices.map(({ unit, priceVnd, asOf, source }) => ({
				unit,
				amount: priceVnd,
				asOf,
				source,
			})),
		},
		other_recognition: point.otherRecognition,
		summary: point.summaryPlain,
		story,
		sources: point.sources,
	}
}

export function salesPointRow(point: SeedSalesPoint) {
	return {
		handle: point.slug,
		name: point.name,
		kind: point.kind,
		address: point.address,
		place: { asIssued: point.place.asIssued, today: unitToday(point.place.today) },
		province_code: point.place.today.provinceCode,
		producer_handle: point.producer,
		sources: point.sources,
	}
}

export function fairRow(fair: SeedFair) {
	return {
		handle: fair.slug,
		name: fair.name,
		starts_on: fair.start,
		ends_on: fair.end,
		year_inferred: fair.yearInferred,
		place_text: fair.placeText,
		today: unitToday(fair.today),
		province_code: fair.today.provinceCode,
		sources: fair.sources,
	}
}
