import type { SalesPointRecord, TourismRecord } from "../../../commerce/src/domain/export"
import { indexBy, once } from "./once"
import { recordsOf } from "./snapshot"

/** Every published tourism point. */
export const tourismPoints: () => TourismRecord[] = once(() => recordsOf("tourism"))

/** Every published shop or shelf. */
export const salesPoints: () => SalesPointRecord[] = once(() => recordsOf("sales-point"))

const bySlug = once(() => indexBy(tourismPoints(), (point) => point.slug))

export function tourismBySlug(slug: string): TourismRecord | null {
	return bySlug().get(slug) ?? null
}

export function tourismOfProducer(slug: string): TourismRecord[] {
	return tourismPoints().filter((point) => point.producer === slug)
}

export function tourismOfProvince(code: string): TourismRecord[] {
	return tourismPoints().filter((point) => point.place.today.provinceCode === code)
}
