import type {
	FairRecord,
	ProducerRecord,
	ProductRecord,
	SalesPointRecord,
	TourismRecord,
	UnitToday,
} from "../../../commerce/src/domain/export"
import { fairs } from "../../lib/catalogue/fairs"
import { once } from "../../lib/catalogue/once"
import { salesPoints, tourismPoints } from "../../lib/catalogue/places"
import { producers } from "../../lib/catalogue/producers"
import { products } from "../../lib/catalogue/products"

/** What lies in one unit of today. */
export interface UnitContents {
	products: ProductRecord[]
	producers: ProducerRecord[]
	points: TourismRecord[]
	salesPoints: SalesPointRecord[]
	fairs: FairRecord[]
}

interface UnitIndex {
	provinces: Map<string, UnitContents>
	communes: Map<string, UnitContents>
	/** Per commune: records whose old unit was divided and may lie here; asked, never chosen. */
	candidates: Map<string, UnitContents>
}

function empty(): UnitContents {
	return { products: [], producers: [], points: [], salesPoints: [], fairs: [] }
}

function at(map: Map<string, UnitContents>, code: string): UnitContents {
	const contents = map.get(code) ?? empty()
	map.set(code, contents)
	return contents
}

/** One pass over the catalogue; pages of all communes then only look up. */
const index = once((): UnitIndex => {
	const found: UnitIndex = { provinces: new Map(), communes: new Map(), candidates: new Map() }
	const put = (today: UnitToday, add: (to: UnitContents) => void) => {
		if (today.provinceCode) add(at(found.provinces, today.provinceCode))
		if (today.communeCode) add(at(found.communes, today.communeCode))
		else for (const candidate of today.candidates) add(at(found.candidates, candidate.code))
	}
	for (const r of products()) put(r.place.today, (to) => to.products.push(r))
	for (const r of producers()) put(r.today, (to) => to.producers.push(r))
	for (const r of tourismPoints()) put(r.place.today, (to) => to.points.push(r))
	for (const r of salesPoints()) put(r.place.today, (to) => to.salesPoints.push(r))
	for (const r of fairs()) put(r.today, (to) => to.fairs.push(r))
	return found
})

const nothing = empty()

export function inProvince(code: string): UnitContents {
	return index().provinces.get(code) ?? nothing
}

export function inCommune(code: string): UnitContents {
	return index().communes.get(code) ?? nothing
}

/** Records that may lie in this commune: their unit of before 1 July 2025 went to several. */
export function maybeInCommune(code: string): UnitContents {
	return index().candidates.get(code) ?? nothing
}

/** Does a unit hold anything a reader came for? */
export function isEmpty(contents: UnitContents): boolean {
	return Object.values(contents).every((list: unknown[]) => list.length === 0)
}
