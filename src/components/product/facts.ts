import type { ProductRecord, Sourced } from "../../../commerce/src/domain/export"
import { mentionsRank } from "../../../commerce/src/domain/text"
import { englishMonths } from "../../lib/language/english"
import type { Language } from "../../lib/language/language"
import type { Tongue } from "../../lib/language/tongue"

/** One row of the facts table. */
export interface Fact {
	name: string
	/** As the sources word it, piece by piece, or already in the language of the page. */
	values: string[]
	illustrative: boolean
}

type Given = { values: string[]; basis: "source" | "illustrative" } | null

/** What sources, and failing them the demonstration, say of the goods themselves. */
export function factsOf(product: ProductRecord, tongue: Tongue): Fact[] {
	const { t } = tongue
	const { facts } = product
	const rows: [name: string, found: Given][] = [
		[t("facts.ingredients"), said([facts.ingredients])],
		[t("facts.netWeight"), said([facts.netWeight]) ?? netAmounts(product, tongue)],
		[t("facts.variants"), said(facts.variants)],
		[t("facts.shelfLife"), given(product.shelfLife)],
		[t("facts.storage"), said([facts.storage]) ?? given(product.storage)],
		[t("facts.season"), season(product.seasonMonths, tongue)],
		[t("facts.certifications"), said(facts.certifications)],
		[t("facts.packaging"), said([facts.packaging])],
		[t("facts.export"), said(facts.export)],
	]
	return rows.flatMap(([name, found]) =>
		found ? [{ name, values: found.values, illustrative: found.basis === "illustrative" }] : [],
	)
}

/** A fact that names a rank would outlive its certificate, so it is left to the sources. */
function said(texts: (string | null)[] | null): Given {
	const kept = (texts ?? []).flatMap((text) => (text && !mentionsRank(text) ? text : []))
	const [first, ...others] = kept
	return first ? { values: [upperFirst(first), ...others], basis: "source" } : null
}

function given(text: Sourced<string> | null): Given {
	return text && { values: [text.value], basis: text.basis }
}

function netAmounts({ variants }: ProductRecord, { lang }: Tongue): Given {
	const amounts = variants.flatMap(({ netAmount }) => netAmount ?? [])
	if (amounts.length === 0) return null
	const texts = new Set(amounts.map(({ value, unit }) => amountText(value, unit, lang)))
	const sourced = amounts.every(({ basis }) => basis === "source")
	return { values: [...texts], basis: sourced ? "source" : "illustrative" }
}

/** "500 g", "1,5 kg", "1 lít": thousands become the larger unit. */
export function amountText(value: number, unit: "g" | "ml", lang: Language = "vi"): string {
	const large = value >= 1000
	const name = unit === "g" ? (large ? "kg" : "g") : large ? (lang === "en" ? "l" : "lít") : "ml"
	return `${(large ? value / 1000 : value).toLocaleString(lang)} ${name}`
}

function season(months: Sourced<number[]> | null, { lang, t }: Tongue): Given {
	if (!months || months.value.length === 0) return null
	const listed = lang === "en" ? englishMonths(months.value) : months.value.join(", ")
	const text =
		months.value.length === 12 ? t("facts.allYear") : t("facts.months", { months: listed })
	return { values: [text], basis: months.basis }
}

function upperFirst(text: string): string {
	return text.charAt(0).toLocaleUpperCase("vi") + text.slice(1)
}
