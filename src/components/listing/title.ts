import { t } from "../../lib/strings"
import { filterName } from "./facets"
import type { View } from "./views"

/** "Thực phẩm · 5 sao": what a listing shows, in words. */
export function listingTitle({ scope, filter }: View): string {
	const base = scope.set?.shortName ?? scope.group?.shortName ?? t("nav.products")
	const name = filterName(filter)
	return name ? `${base} · ${name}` : base
}
