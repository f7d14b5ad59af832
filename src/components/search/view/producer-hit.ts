import type { Hit, ProducerDoc } from "../../../../search/src/port"
import { tourismOfProducer } from "../../../lib/catalogue/places"
import { producerBySlug } from "../../../lib/catalogue/producers"
import { productsOfProducer } from "../../../lib/catalogue/products"
import { producerPath } from "../../../lib/paths"
import type { RowHit } from "../../../lib/search/view"
import { t } from "../../../lib/strings"
import { noBreak } from "../../../lib/text/no-break"
import { todayText } from "../../place/unitNames"
import { kindText } from "../../producer/kind"
import { titleMarks } from "./marks"

/** The row of a maker; null when this build does not know it. */
export function producerHit({ doc, marks }: Hit<ProducerDoc>): RowHit | null {
	const producer = producerBySlug(doc.slug)
	if (!producer) return null
	const goods = productsOfProducer(doc.slug).length
	const points = tourismOfProducer(doc.slug).length
	const meta = [
		kindText(producer.kind),
		todayText(producer.today),
		goods > 0 && t("unit.products", { n: goods }),
		points > 0 && t("unit.points", { n: points }),
	]
	return {
		kind: "row",
		path: producerPath(doc.slug),
		name: titleMarks(producer.name, marks?.name),
		text: null,
		meta: noBreak(meta.filter(Boolean).join(" · ")),
		standing: null,
	}
}
