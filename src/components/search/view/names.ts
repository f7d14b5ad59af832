import { formatDong } from "../../../../commerce/src/domain/money"
import { isProducerKind } from "../../../../commerce/src/domain/producer-kind"
import { formerProvinceBySlug } from "../../../lib/catalogue/former"
import { groupBySlug, setBySlug } from "../../../lib/catalogue/taxonomy"
import { provinceBySlug } from "../../../lib/catalogue/units"
import type { FacetName } from "../../../lib/search/facets"
import type { SearchState } from "../../../lib/search/state"
import { type StringKey, t } from "../../../lib/strings"
import { shortProvince } from "../../place/unitNames"
import { kindText } from "../../producer/kind"

/** What a value of a choice is called; a value nobody knows is its own name. */
export function valueName(facet: FacetName, value: string): string {
	return names[facet](value)
}

const names: Record<FacetName, (value: string) => string> = {
	stars: (n) => t("search.star", { n }),
	province: provinceName,
	group: (slug) => groupBySlug(slug)?.shortName ?? slug,
	set: (slug) => setBySlug(slug)?.shortName ?? slug,
	available: () => t("search.available"),
	wholesale: () => t("search.wholesale"),
	season: (n) => t("search.month", { n }),
	status: (value) => oneOf(statuses, value),
	producerKind: (value) => (isProducerKind(value) ? kindText(value) : value),
	kind: (value) => oneOf(kinds, value),
	formerProvince: (slug) => t("search.former", { name: provinceName(slug) }),
}

const statuses: Record<string, StringKey> = {
	valid: "search.status_valid",
	unknown: "search.status_unknown",
	expired: "search.status_expired",
	none: "search.status_none",
}

const kinds: Record<string, StringKey> = {
	tourism: "search.place_tourism",
	province: "search.place_province",
	commune: "search.place_commune",
	product: "search.story_product",
	place: "search.story_place",
}

function oneOf(keys: Record<string, StringKey>, value: string): string {
	const key = Object.hasOwn(keys, value) ? keys[value] : undefined
	return key ? t(key) : value
}

function provinceName(slug: string): string {
	const name = provinceBySlug(slug)?.name ?? formerProvinceBySlug(slug)?.name
	return name ? shortProvince(name) : slug
}

/** "từ 15.000 ₫ đến 200.000 ₫"; null without any end. */
export function priceName({ min, max }: SearchState["price"]): string | null {
	if (min !== null && max !== null)
		return t("search.price_between", { min: formatDong(min), max: formatDong(max) })
	if (min !== null) return t("search.price_over", { min: formatDong(min) })
	return max === null ? null : t("search.price_under", { max: formatDong(max) })
}
