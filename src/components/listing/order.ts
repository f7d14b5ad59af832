import type { ProductRecord } from "../../../commerce/src/domain/export"
import { type Standing, standingOf } from "../../lib/catalogue/certificates"

/** Products without stars: those being checked before those that have ended. */
const rest: Record<Standing["state"], number> = {
	valid: 0,
	expiring: 0,
	extended: 0,
	uncertain: 1,
	unknown: 1,
	none: 1,
	expired: 2,
	replaced: 2,
	withdrawn: 3,
}

/** In-term certificates first, more stars before fewer, then by name; nobody pays to stand higher. */
export function byStanding(products: readonly ProductRecord[]): ProductRecord[] {
	const names = new Intl.Collator("vi")
	return products
		.map((product) => ({ product, ...standingOf("product", product.slug) }))
		.sort(
			(a, b) =>
				(b.stars ?? 0) - (a.stars ?? 0) ||
				rest[a.state] - rest[b.state] ||
				names.compare(a.product.name, b.product.name),
		)
		.map(({ product }) => product)
}
