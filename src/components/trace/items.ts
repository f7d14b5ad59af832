import type { ProductRecord } from "../../../commerce/src/domain/export"
import { mentionsRank } from "../../../commerce/src/domain/text"
import { formatTraceCode } from "../../../commerce/src/domain/trace-code"
import { producerBySlug } from "../../lib/catalogue/producers"
import { productPicture } from "../../lib/pictures"
import { type StringKey, t } from "../../lib/strings"
import { issuedText, todayText } from "../place/unitNames"

/** One of the ten data of Circular 02/2024/TT-BKHCN; null where nobody has published it. */
export interface TraceItem {
	name: string
	value: string | null
	illustrative: boolean
}

/** The ten, in the order of the circular. */
export function traceItems(product: ProductRecord): TraceItem[] {
	const producer = product.producer ? producerBySlug(product.producer) : null
	const code = formatTraceCode(product.traceCode)
	const rows: [StringKey, string | null, boolean?][] = [
		["trace.name", product.name],
		[
			"trace.picture",
			t(productPicture(product.slug)?.photo ? "trace.picture.given" : "trace.picture.drawn"),
		],
		["trace.producer", producer?.name ?? null],
		["trace.address", producer && addressOf(producer)],
		// No source tells of stages, of times or of a trade mark.
		["trace.steps", null],
		["trace.time", null],
		["trace.code", product.gtin ? `${code}, ${t("trace.gtin", { value: product.gtin })}` : code],
		["trace.brand", null],
		[
			"trace.shelfLife",
			product.shelfLife?.value ?? null,
			product.shelfLife?.basis === "illustrative",
		],
		["trace.standards", standardsOf(product)],
	]
	return rows.map(([key, value, illustrative = false]) => ({ name: t(key), value, illustrative }))
}

type Addressed = NonNullable<ReturnType<typeof producerBySlug>>

/** Today's unit, and in brackets the words of the papers when they differ. */
function addressOf({ today, asIssued }: Addressed): string | null {
	const now = todayText(today)
	const issued = issuedText(asIssued)
	if (!now || !issued || now === issued) return now ?? issued
	return `${now} (${t("product.asIssued", { place: issued })})`
}

/** Marks other than OCOP, whose state is told beside; a rank would outlive its certificate. */
function standardsOf({ facts }: ProductRecord): string | null {
	const kept = (facts.certifications ?? []).filter((mark) => !mentionsRank(mark))
	return kept.length > 0 ? kept.join(", ") : null
}
