import { attr, classes, type Element, elements, textOf } from "../site/html"
import { type Json, type JsonObject, jsonLd, leaves, objects } from "../site/jsonld"
import type { Page } from "../site/pages"
import type { Subject, Subjects } from "../site/subject"
import { ranksIn } from "./rank"
import type { Standings } from "./standing"

/** Seals and star labels that stand beside a subject whose certificate does not bear them. */
export function falseSeals(standings: Standings): (page: Page) => string[] {
	return (page) =>
		[...elements(page.document)].flatMap((element) => {
			const ranks = sealRanks(element)
			if (ranks.length === 0) return []
			const subject = standings.subjects.spokenOf(element, page.path)
			const label = attr(element, "aria-label") ?? textOf(element)
			if (!subject || subject === "many") return [`a seal of nobody: “${label}”`]
			return ranks
				.filter((rank) => !standings.allStars(subject).has(rank))
				.map((rank) => `${rank} stars on ${subject}: “${label}”`)
		})
}

/** The ranks a seal shows, by its class and by what is read out; none for other elements. */
function sealRanks(element: Element): number[] {
	const named = classes(element)
	if (!named.includes("seal")) return []
	const byClass = named.flatMap((name) => /^seal--([1-5])$/.exec(name)?.[1] ?? [])
	const spoken = ranksIn(`${attr(element, "aria-label") ?? ""} ${textOf(element)}`)
	return [...new Set([...byClass.map(Number), ...spoken])]
}

/** A subject whose certificate is in term shows its stars on its own page. */
export function missingSeals(standings: Standings): (page: Page) => string[] {
	return (page) => {
		const subject = standings.subjects.of(page.path)
		const stars = subject && standings.stars(subject)
		if (!stars) return []
		const shown = [...elements(page.document)].some(
			(element) =>
				sealRanks(element).includes(stars) &&
				standings.subjects.spokenOf(element, page.path) === subject,
		)
		return shown ? [] : [`no seal of ${stars} stars`]
	}
}

/** hasCertification in JSON-LD only of a subject in term, and with its rank. */
export function falseCertifications(standings: Standings): (page: Page) => string[] {
	return (page) =>
		jsonLd(page.document).flatMap((value) =>
			[...objects(value)].flatMap(([object, holders]) => {
				if (!("hasCertification" in object)) return []
				const subject =
					subjectOfNode(standings.subjects, object, holders) ?? standings.subjects.of(page.path)
				if (!subject) return [`hasCertification of nobody: ${said(object)}`]
				const stars = standings.stars(subject)
				const ranks = [...ranksIn(said(object)), ...ratings(object.hasCertification ?? null)]
				if (stars === null) return [`hasCertification on ${subject}: ${said(object)}`]
				return ranks
					.filter((rank) => rank !== stars)
					.map((rank) => `${rank} stars in hasCertification of ${subject}`)
			}),
		)
}

/** The numbers that a certification gives as its rating. */
function ratings(certification: Json): number[] {
	return [...leaves(certification)]
		.filter(({ key }) => key === "ratingValue")
		.map(({ value }) => Number(value))
		.filter(Number.isInteger)
}

function said(object: JsonObject): string {
	return JSON.stringify(object.hasCertification).slice(0, 200)
}

/** The subject a JSON-LD object is about, by its own address or that of what holds it. */
export function subjectOfNode(
	subjects: Subjects,
	object: JsonObject,
	holders: JsonObject[],
): Subject | null {
	for (const node of [object, ...holders]) {
		for (const key of ["url", "@id", "mainEntityOfPage"]) {
			const address = node[key]
			const subject = typeof address === "string" ? subjects.of(address.replace(/#.*$/, "")) : null
			if (subject) return subject
		}
	}
	return null
}
