import { checkPath } from "../../lib/check/addresses"
import {
	cartPath,
	fairsPath,
	ordersPath,
	productsPath,
	programmePath,
	provincesPath,
	salesPointsPath,
	searchPath,
	tourismListPath,
} from "../../lib/paths"
import { t } from "../../lib/strings"

export interface Link {
	href: string
	name: string
}

/** The way through the site, in the header, the menu and the footer. */
export const mainLinks: Link[] = [
	{ href: productsPath, name: t("nav.products") },
	{ href: tourismListPath, name: t("nav.tourism") },
	{ href: provincesPath, name: t("nav.provinces") },
	{ href: salesPointsPath, name: t("nav.salesPoints") },
	{ href: fairsPath, name: t("nav.fairs") },
	{ href: programmePath, name: t("nav.programme") },
	{ href: checkPath, name: t("nav.check") },
]

export const doLinks: Link[] = [
	{ href: searchPath, name: t("nav.search") },
	{ href: cartPath, name: t("nav.cart") },
	{ href: ordersPath, name: t("nav.orders") },
]

/** A page belongs to the link whose address it begins with. */
export function currentOf(href: string, path: string): "page" | undefined {
	return path.startsWith(href) ? "page" : undefined
}
