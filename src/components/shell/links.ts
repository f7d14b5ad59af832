import { checkPath } from "../../lib/check/addresses"
import type { Language } from "../../lib/language/language"
import { linksFor } from "../../lib/language/twins"
import {
	cartPath,
	fairsPath,
	ordersPath,
	productsPath,
	programmePath,
	provincesPath,
	salesPointsPath,
	searchPath,
	starsPath,
	tourismListPath,
} from "../../lib/paths"
import { english, t } from "../../lib/strings"

export interface Link {
	href: string
	name: string
	/** Told when the page it leads to is not in the language of this one. */
	hreflang?: "vi"
}

const toEnglish = linksFor("en")

const main: Readonly<Record<Language, () => Link[]>> = {
	vi: () => [
		{ href: productsPath, name: t("nav.products") },
		{ href: tourismListPath, name: t("nav.tourism") },
		{ href: provincesPath, name: t("nav.provinces") },
		{ href: salesPointsPath, name: t("nav.salesPoints") },
		{ href: fairsPath, name: t("nav.fairs") },
		{ href: programmePath, name: t("nav.programme") },
		{ href: checkPath, name: t("nav.check") },
	],
	en: () => [
		{ ...toEnglish(productsPath), name: english("nav.products") },
		{ ...toEnglish(tourismListPath), name: english("nav.tourism") },
		{ ...toEnglish(starsPath), name: english("stars.title") },
	],
}

/** The way through the site, in the header, the menu and the footer. */
export function mainLinks(lang: Language): Link[] {
	return main[lang]()
}

const doing: Readonly<Record<Language, () => Link[]>> = {
	vi: () => [
		{ href: searchPath, name: t("nav.search") },
		{ href: cartPath, name: t("nav.cart") },
		{ href: ordersPath, name: t("nav.orders") },
	],
	en: () => [
		{ ...toEnglish(provincesPath), name: english("nav.provinces") },
		{ ...toEnglish(checkPath), name: english("nav.check") },
		{ ...toEnglish(searchPath), name: english("nav.search") },
		{ ...toEnglish(cartPath), name: english("nav.cart") },
		{ ...toEnglish(ordersPath), name: english("nav.orders") },
	],
}

export function doLinks(lang: Language): Link[] {
	return doing[lang]()
}

/** A page belongs to the link whose address it begins with. */
export function currentOf(href: string, path: string): "page" | undefined {
	return path.startsWith(href) ? "page" : undefined
}
