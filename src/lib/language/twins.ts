import type { TaxonomyRecord } from "../../../commerce/src/domain/export"
import { once } from "../catalogue/once"
import { productsOfGroup } from "../catalogue/products"
import { groups } from "../catalogue/taxonomy"
import {
	groupPath,
	productPath,
	productsPath,
	starsPath,
	tourismListPath,
	tourismPath,
} from "../paths"
import { englishPath, type Language, languageOf } from "./language"
import { translatedPlaces, translatedProducts } from "./translations"

/** The two addresses of one page. */
export type Twins = Record<Language, string>

/** Groups that have a page in English: those with goods that everybody may see. */
export const translatedGroups: () => TaxonomyRecord[] = once(() =>
	groups().filter(({ number }) => productsOfGroup(number).some(({ flags }) => !flags.alcohol)),
)

/** English folders by the Vietnamese ones; a record has the same slug in both. */
const folders: Readonly<Record<string, string>> = {
	[productsPath]: `${englishPath}products/`,
	"/nhom/": `${englishPath}groups/`,
	[tourismListPath]: `${englishPath}places/`,
	[starsPath]: `${englishPath}stars/`,
	"/": englishPath,
}

/** Every page that exists in both languages. */
export const twins: () => Twins[] = once(() =>
	[
		"/",
		productsPath,
		tourismListPath,
		starsPath,
		...translatedGroups().map(groupPath),
		...translatedProducts().map(({ slug }) => productPath(slug)),
		...translatedPlaces().map(({ slug }) => tourismPath(slug)),
	].map((vi) => ({ vi, en: inEnglish(vi) })),
)

function inEnglish(path: string): string {
	const folder = Object.keys(folders).find((one) => path.startsWith(one)) ?? "/"
	return folders[folder] + path.slice(folder.length)
}

const byAddress = once(
	() => new Map(twins().flatMap((pair) => [pair.vi, pair.en].map((path) => [path, pair] as const))),
)

/** Both addresses of a page, by one of them; null when it exists in Vietnamese only. */
export function twinsOf(path: string): Twins | null {
	return byAddress().get(path) ?? null
}

/** A link to a page: in the reader's language where there is one, else said to be Vietnamese. */
export function linksFor(lang: Language): (path: string) => { href: string; hreflang?: "vi" } {
	return (path) => {
		if (lang === "vi") return { href: path }
		const [address = "", ...rest] = path.split(/(?=[?#])/)
		const twin = twinsOf(address)?.en
		return twin ? { href: twin + rest.join("") } : { href: path, hreflang: "vi" }
	}
}

/** The same page in the other language; its home page where there is none. */
export function otherLanguage(path: string): { lang: Language; href: string } {
	const lang = languageOf(path) === "vi" ? "en" : "vi"
	return { lang, href: twinsOf(path)?.[lang] ?? (lang === "en" ? englishPath : "/") }
}
