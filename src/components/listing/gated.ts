import { products } from "../../lib/catalogue/products"
import { productPath } from "../../lib/paths"
import { taxonomyScopes } from "./scope"
import { listingPages } from "./views"

/** Every page that shows alcohol: the products, and all listings of their sets. */
export function ageGatedPaths(): string[] {
	return [
		...products()
			.filter((product) => product.flags.alcohol)
			.map(({ slug }) => productPath(slug)),
		...taxonomyScopes()
			.filter((scope) => scope.alcohol)
			.flatMap(listingPages)
			.map(({ path }) => path),
	]
}
