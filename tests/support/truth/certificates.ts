import { attr, byTag, classes, closest, type Element, elements, textOf } from "../site/html"
import { jsonLd, leaves } from "../site/jsonld"
import type { Page } from "../site/pages"
import { ranksIn } from "./rank"
import type { Standings } from "./standing"

/** The code of the certificate whose page an address is; null for every other page. */
export function codeIn(address: string): string | null {
	return /^\/chung-nhan\/([^/?#]+)\/$/.exec(address)?.[1] ?? null
}

/**
 * The page of a certificate shows its own stars while it speaks for its subject and is in term, and
 * otherwise none: in no seal, sentence, title, label or data.
 */
export function falseCertificatePages(standings: Standings): (page: Page) => string[] {
	return (page) => {
		const code = codeIn(page.path)
		if (!code) return []
		const stars = standings.certificateStars(code)
		if (stars === undefined) return ["a certificate that no source tells of"]
		const named = [...wordsOf(page), ...dataOf(page)]
		const wrong = named
			.flatMap((text) => ranksIn(text).map((rank) => ({ rank, text })))
			.filter(({ rank }) => rank !== stars)
			.map(({ rank, text }) => `${rank} stars: “${text.slice(0, 160)}”`)
		const scale = [...elements(page.document)].filter(explains)
		const partial = scale.filter((one) => new Set(ranksIn(textOf(one))).size !== 3)
		return [
			...wrong,
			...partial.map(() => "a part that explains the stars must tell of all three"),
			...(stars && !sealed(page, stars) ? [`no seal of ${stars} stars`] : []),
			...(stars && !named.some((text) => text === `${stars} sao`) ? [`no rating of ${stars}`] : []),
		]
	}
}

/** Every certificate is linked from the page of what it was given to. */
export function unlinkedCertificates(standings: Standings): (page: Page) => string[] {
	return (page) => {
		const subject = standings.subjects.of(page.path)
		if (!subject) return []
		const linked = new Set(
			byTag(page.document, "a").flatMap((link) => codeIn(attr(link, "href") ?? "") ?? []),
		)
		return standings
			.certificatesOf(subject)
			.filter((code) => !linked.has(code))
			.map((code) => `no link to the certificate ${code}`)
	}
}

/** The general words on what stars mean, which are about no certificate. */
function explains(element: Element): boolean {
	return attr(element, "data-scale") !== null
}

/** Words of others, general words and the frame of every page. */
function isApart(element: Element): boolean {
	const named = classes(element)
	return (
		explains(element) ||
		named.includes("sources") ||
		["nav", "header", "footer", "dialog"].includes(element.tagName)
	)
}

function wordsOf({ document }: Page): string[] {
	const spoken = [...elements(document)]
		.filter((element) => !closest(element, isApart))
		.flatMap((element) =>
			["aria-label", "alt", "title", "content"].flatMap((name) => attr(element, name) ?? []),
		)
	return [...spoken, ...byTag(document, "title", "body").map((one) => textOf(one, notApart))]
}

const notApart = (element: Element) => !isApart(element)

function dataOf({ document }: Page): string[] {
	return jsonLd(document).flatMap((value) =>
		[...leaves(value)]
			.filter(({ key }) => key !== "bestRating")
			.flatMap(({ key, value: said }) =>
				key === "ratingValue" ? [`${said} sao`] : [String(said)],
			),
	)
}

function sealed({ document }: Page, stars: number): boolean {
	return [...elements(document)].some((element) => classes(element).includes(`seal--${stars}`))
}
