import type { Place } from "../../../commerce/src/domain/export"
import { exactKey } from "../../../commerce/src/domain/place-key"
import type { FormerProvince } from "../../lib/catalogue/former"
import { inProvince, type UnitContents } from "./unitIndex"
import { shortProvince } from "./unitNames"

type Located = { place: Pick<Place, "asIssued" | "today"> }

/** What the site has on the land of a province that is gone: by the words of the paper, or by the commune. */
export function inFormerProvince(
	former: FormerProvince,
): Pick<UnitContents, "products" | "points" | "producers"> {
	const name = exactKey(shortProvince(former.name))
	const codes = new Set(former.communes.map(({ code }) => code))
	const isHere = ({ asIssued, today }: Located["place"]) => {
		if (former.renamed) return true
		if (today.communeCode) return codes.has(today.communeCode)
		return asIssued.province !== null && exactKey(shortProvince(asIssued.province)) === name
	}
	const all = inProvince(former.now.code)
	return {
		products: all.products.filter(({ place }) => isHere(place)),
		points: all.points.filter(({ place }) => isHere(place)),
		producers: all.producers.filter(isHere),
	}
}
