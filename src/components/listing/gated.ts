import { certificatesOf } from "../../lib/catalogue/certificates"
import { products } from "../../lib/catalogue/products"
import { tracePath } from "../../lib/check/addresses"
import { certificatePath, productPath } from "../../lib/paths"
import { taxonomyScopes } from "./scope"
import { listingPages } from "./views"

/** Every page that shows alcohol: the products, their traces and certificates, and all listings of their sets. */
export function ageGatedPaths(): string[] {
	return [
		...products()
			.filter((product) => product.flags.alcohol)
			.flatMap(({ slug, traceCode }) => [
				productPath(slug),
				tracePath(traceCode),
				...certificatesOf("product", slug).map(({ id }) => certificatePath(id)),
			]),
		...taxonomyScopes()
			.filter((scope) => scope.alcohol)
			.flatMap(listingPages)
			.map(({ path }) => path),
	]
}
