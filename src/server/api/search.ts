import { z } from "zod"
import { standingOf } from "../../lib/catalogue/certificates"
import { productBySlug } from "../../lib/catalogue/products"
import { provinceByCode } from "../../lib/catalogue/units"
import { productPath } from "../../lib/paths"
import { parseQuery } from "../../lib/search/query"
import { check } from "../../lib/shop/forms"
import { t } from "../../lib/strings"
import type { Exchange } from "../http/exchange"
import { sendJson, sendProblems } from "../http/json"

const text = z.string().max(200, t("form.too_long", { n: 200 }))

const question = z.strictObject({
	c: z.literal("products", t("form.stale")),
	q: text.default(""),
	page: z
		.string()
		.regex(/^\d{1,3}$/, t("form.stale"))
		.default("1"),
	province: text.default(""),
	stars: text.default(""),
	group: text.default(""),
})

/** GET /api/search?c=products&q=&page=&province=&stars=&group= → `{ total, page, pages, hits, facets }`. */
export function getSearch({ query, response, search, adult }: Exchange): void {
	const read = check(question, Object.fromEntries(query))
	if (read.kind === "refused") {
		sendProblems(response, read.problems)
		return
	}
	const { q, page, province, stars, group } = read.value
	const asked = new URLSearchParams({ q, trang: page, tinh: province, sao: stars, nhom: group })
	const { slugs, ...rest } = search(parseQuery(asked), adult)
	sendJson(response, 200, { ...rest, hits: slugs.map(hitOf) })
}

function hitOf(slug: string) {
	const product = productBySlug(slug)
	const province = product?.place.today.provinceCode
	return {
		slug,
		name: product?.name ?? slug,
		path: productPath(slug),
		province: province ? (provinceByCode(province)?.name ?? null) : null,
		stars: standingOf("product", slug).stars,
	}
}
