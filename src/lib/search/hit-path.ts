import type { Collection } from "../../../search/src/port"
import { tourismBySlug } from "../catalogue/places"
import { productBySlug } from "../catalogue/products"
import { communeByCode, provinceBySlug } from "../catalogue/units"
import { communePath, producerPath, productPath, provincePath, tourismPath } from "../paths"

/** The page of something found; null when this build has none. */
export function hitPath(collection: Collection, slug: string): string | null {
	return paths[collection](slug)
}

const paths: Record<Collection, (slug: string) => string | null> = {
	products: productPath,
	producers: producerPath,
	places: (slug) => {
		if (tourismBySlug(slug)) return tourismPath(slug)
		const province = provinceBySlug(slug)
		if (province) return provincePath(province)
		// A commune is known by its code, in front of its name.
		const commune = communeByCode(slug.split("-")[0] ?? "")
		return commune && communePath(commune)
	},
	stories: (slug) =>
		productBySlug(slug)
			? `${productPath(slug)}#cau-chuyen`
			: tourismBySlug(slug) && tourismPath(slug),
}
