import type { ProductRecord } from "../../../commerce/src/domain/export"
import { standingOf } from "../../lib/catalogue/certificates"

/** When a count of products in term stops being true: at the first end among them; null without any. */
export function firstEnd(products: readonly Pick<ProductRecord, "slug">[]): Date | null {
	const ends = products.flatMap(({ slug }) => standingOf("product", slug).endsAt ?? [])
	return ends.reduce<Date | null>((first, end) => (first && first <= end ? first : end), null)
}
