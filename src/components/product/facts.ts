import type { ProductRecord, Sourced } from "../../../commerce/src/domain/export"
import { mentionsRank } from "../../../commerce/src/domain/text"
import { t } from "../../lib/strings"

/** One row of the facts table. */
export interface Fact {
	name: string
	value: string
	illustrative: boolean
}

type Given = { value: string; basis: "source" | "illustrative" } | null

/** What sources, and failing them the demonstration, say of the goods themselves. */
export function factsOf(product: ProductRecord): Fact[] {
	const { facts } = product
	const rows: [name: string, given: Given][] = [
		[t("facts.ingredients"), said(facts.ingredients)],
		[t("facts.netWeight"), said(facts.netWeight) ?? netAmounts(product)],
		[t("facts.variants"), said(listed(facts.variants))],
		[t("facts.shelfLife"), product.shelfLife],
		[t("facts.storage"), said(facts.storage) ?? product.storage],
		[t("facts.season"), season(product.seasonMonths)],
		[t("facts.certifications"), said(listed(facts.certifications))],
		[t("facts.packaging"), said(facts.packaging)],
		[t("facts.export"), said(listed(facts.export))],
	]
	return rows.flatMap(([name, given]) =>
		given ? [{ name, value: given.value, illustrative: given.basis === "illustrative" }] : [],
	)
}

/** A fact that names a rank would outlive its certificate, so it is left to the sources. */
function said(text: string | null): Given {
	if (!text || mentionsRank(text)) return null
	return { value: upperFirst(text), basis: "source" }
}

function listed(items: string[] | null): string | null {
	const kept = (items ?? []).filter((item) => !mentionsRank(item))
	return kept.length > 0 ? kept.join(", ") : null
}

function netAmounts({ variants }: ProductRecord): Given {
	const amounts = variants.flatMap(({ netAmount }) => netAmount ?? [])
	if (amounts.length === 0) return null
	const texts = new Set(amounts.map(({ value, unit }) => amountText(value, unit)))
	const sourced = amounts.every(({ basis }) => basis === "source")
	return { value: [...texts].join(", "), basis: sourced ? "source" : "illustrative" }
}

/** "500 g", "1,5 kg", "1 lít": thousands become the larger unit. */
export function amountText(value: number, unit: "g" | "ml"): string {
	const large = value >= 1000
	const name = unit === "g" ? (large ? "kg" : "g") : large ? "lít" : "ml"
	return `${(large ? value / 1000 : value).toLocaleString("vi-VN")} ${name}`
}

function season(months: Sourced<number[]> | null): Given {
	if (!months || months.value.length === 0) return null
	const value =
		months.value.length === 12
			? t("facts.allYear")
			: t("facts.months", { months: months.value.join(", ") })
	return { value, basis: months.basis }
}

function upperFirst(text: string): string {
	return text.charAt(0).toLocaleUpperCase("vi") + text.slice(1)
}
