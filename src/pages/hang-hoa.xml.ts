import type { APIRoute } from "astro"
import { now } from "../../commerce/src/domain/clock"
import { standingOf } from "../lib/catalogue/certificates"
import { isDemonstration } from "../lib/catalogue/illustrative"
import { producerBySlug } from "../lib/catalogue/producers"
import { products } from "../lib/catalogue/products"
import { setByNumber } from "../lib/catalogue/taxonomy"
import { config } from "../lib/config"
import { merchantFeed } from "../lib/feed/merchant"
import { xmlResponse } from "../lib/feed/xml"
import { productPath } from "../lib/paths"
import { productPhotograph } from "../lib/pictures"
import { t } from "../lib/strings"

/** Goods for merchants' catalogues; a demonstration sells nothing, so it offers nothing and says why. */
export const GET: APIRoute = () => {
	const { url } = config()
	const demonstration = isDemonstration()
	const offered = (demonstration ? [] : products()).map((product) => ({
		product,
		standing: standingOf("product", product.slug),
		producer: (product.producer && producerBySlug(product.producer)?.name) || null,
		kind: setByNumber(product.setNumber)?.name ?? null,
		url: url + productPath(product.slug),
		photo: productPhotograph(product.slug),
	}))
	const text = t(demonstration ? "feed.merchantDemo" : "feed.merchantText")
	return xmlResponse(merchantFeed(offered, { title: t("site.name"), url: `${url}/`, text }, now()))
}
