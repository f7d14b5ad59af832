import { attr, byTag, closest, type Element, elements, isElement, type Node } from "../site/html"
import type { Page } from "../site/pages"

/** What a page says of the languages it exists in: address by `hreflang`, in its order. */
export function languagesOf({ document }: Page): [lang: string, href: string][] {
	return byTag(document, "link")
		.filter((link) => attr(link, "rel") === "alternate" && attr(link, "hreflang") !== null)
		.map((link) => [attr(link, "hreflang") ?? "", attr(link, "href") ?? ""])
}

/**
 * Pages that exist in two languages say so, both of them the same: Vietnamese, English, and Vietnamese
 * for who reads neither. Every English page is one of them; `told` gathers what each page says.
 */
export function inBothLanguages(told: Map<string, string>): (page: Page) => string[] {
	return (page) => {
		const english = page.path.startsWith("/en/")
		const found = languagesOf(page)
		if (found.length === 0) return english ? ["an English page without its Vietnamese twin"] : []
		const paths = found.map(([, href]) => URL.parse(href)?.pathname ?? "")
		told.set(page.path, paths.join(" "))
		const [vi = "", en = "", other] = paths
		return [
			...(found.map(([lang]) => lang).join() === "vi,en,x-default" ? [] : ["other languages"]),
			...(other === vi ? [] : [`x-default is ${other}`]),
			...(vi.startsWith("/en/") ? [`the Vietnamese page is ${vi}`] : []),
			...(en.startsWith("/en/") ? [] : [`the English page is ${en}`]),
			...((english ? en : vi) === page.path ? [] : ["its own address is not among them"]),
		]
	}
}

/** Pages whose twin is not there or says something else. */
export function oneSided(told: ReadonlyMap<string, string>): string[] {
	return [...told].flatMap(([path, said]) =>
		said
			.split(" ")
			.filter((other) => told.get(other) !== said)
			.map((other) => `${path} names ${other}, which does not answer`),
	)
}

/** The way to the other language leads to the same page there, or home when there is none. */
export function switched(page: Page): string[] {
	const lang = page.path.startsWith("/en/") ? "vi" : "en"
	const twin = languagesOf(page).find(([one]) => one === lang)?.[1]
	const due = URL.parse(twin ?? "")?.pathname ?? (lang === "en" ? "/en/" : "/")
	const ways = byTag(page.document, "a").filter((link) => attr(link, "hreflang") === lang)
	const own = ways.filter((link) => attr(link, "lang") === lang)
	const wrong = own.filter((link) => attr(link, "href") !== due)
	return [
		...(own.length > 0 ? [] : [`no way to the page in the language ${lang}`]),
		...wrong.map((link) => `the switch leads to ${attr(link, "href")}, not to ${due}`),
	]
}

/** A word that begins small and has letters only Vietnamese writes: a name would begin with a capital. */
const VIETNAMESE_WORD =
	/(?<![\p{L}\p{M}])\p{Ll}*[ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]\p{L}*/gu
/** The coin of the country, as English writes it too. */
const SHARED = new Set(["đồng"])

/** Vietnamese words on an English page that are not marked as such, for who hears the page read. */
export function markedVietnamese({ document, path }: Page): string[] {
	if (!path.startsWith("/en/")) return []
	return [...texts(document)]
		.filter(({ within }) => !closest(within, isVietnamese))
		.flatMap(({ text }) =>
			[...text.normalize("NFC").matchAll(VIETNAMESE_WORD)]
				.filter(([word]) => /^\p{Ll}/u.test(word) && !SHARED.has(word))
				.map(([word]) => `“${word}” in “${text.trim().slice(0, 80)}”`),
		)
}

const isVietnamese = (element: Element) => attr(element, "lang") === "vi"
const SILENT = new Set(["script", "style"])
const SPOKEN = ["alt", "aria-label", "title", "placeholder"]

function* texts(
	root: Parameters<typeof elements>[0],
): Generator<{ text: string; within: Element }> {
	for (const element of elements(root)) {
		if (SILENT.has(element.tagName)) continue
		for (const name of SPOKEN) {
			const text = attr(element, name)
			if (text) yield { text, within: element }
		}
		for (const child of element.childNodes)
			if (isText(child)) yield { text: child.value, within: element }
	}
}

function isText(node: Node): node is Extract<Node, { value: string }> {
	return !isElement(node) && "value" in node
}
