import type { Mark } from "../../../../search/src/port"
import { standingOf } from "../../../lib/catalogue/certificates"
import { producerBySlug } from "../../../lib/catalogue/producers"
import { productBySlug } from "../../../lib/catalogue/products"
import { setByNumber } from "../../../lib/catalogue/taxonomy"
import { provinceByCode } from "../../../lib/catalogue/units"
import { formatDay } from "../../../lib/format/date"
import { productPath } from "../../../lib/paths"
import { most, productPicture, upTo } from "../../../lib/pictures"
import type { PictureView, ProductHit } from "../../../lib/search/view"
import { t } from "../../../lib/strings"
import { noBreak, noBreakTitle } from "../../../lib/text/no-break"
import { shortProducer } from "../../../lib/text/producer-name"
import { lastDay } from "../../certificate/words"
import { shortProvince } from "../../place/unitNames"
import { drawingOf, toneOf } from "../../product/drawing"
import { priceOf } from "../../product/price"
import { engravings } from "../../ui/engravings"
import { titleMarks } from "./marks"
import { sealView } from "./seal"

/** The card of a product; null when this build does not know it. */
export function productHit(
	slug: string,
	marks: Mark[] | undefined,
	plain: boolean,
): ProductHit | null {
	const product = productBySlug(slug)
	if (!product) return null
	const standing = standingOf("product", slug)
	const picture = plain ? null : pictureView(slug)
	const producer = product.producer ? producerBySlug(product.producer) : null
	const province = provinceByCode(product.place.today.provinceCode ?? "")
	const meta = [producer && shortProducer(producer.name), province && shortProvince(province.name)]
	const price = priceOf(product)
	const ending = standing.state === "expiring" ? lastDay(standing) : null
	return {
		kind: "product",
		path: productPath(slug),
		name: titleMarks(product.name, marks),
		meta: noBreak(meta.filter(Boolean).join(" · ")),
		seal: sealView(standing),
		picture,
		label: picture
			? null
			: {
					words: noBreakTitle(setByNumber(product.setNumber)?.shortName ?? ""),
					drawing: engravings[drawingOf(product.group)],
					tone: toneOf(product.group),
				},
		ending:
			ending && standing.endsAt
				? { text: t("card.ends", { day: formatDay(ending) }), at: standing.endsAt.toISOString() }
				: null,
		price: price && {
			from: price.from ? t("price.from") : null,
			amount: price.amount,
			max: price.max,
			unit: price.unit && noBreak(price.unit),
			mark: price.illustrative ? t("mark.short") : null,
		},
		noPrice: t(product.notForSale === "alcohol" ? "card.alcohol" : "card.ask"),
	}
}

function pictureView(slug: string): PictureView | null {
	const whole = productPicture(slug)
	if (!whole) return null
	const { stem, widths, width, height } = upTo(whole, most.card)
	return { stem, widths, width, height }
}
