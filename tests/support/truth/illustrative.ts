import { z } from "zod"
import { readSeed } from "../build/records"
import { jsonLd, leaves } from "../site/jsonld"
import type { Page } from "../site/pages"
import { type Subject, type Subjects, subjectsAmong } from "../site/subject"
import { subjectOfNode } from "./stars"

const basis = z.enum(["source", "illustrative"])
const sourced = z.object({ basis })
const row = z.object({
	price: sourced.nullable(),
	sellingUnit: sourced.extend({ text: z.string() }).nullable(),
	netAmount: sourced.nullable(),
	shelfLife: sourced.extend({ text: z.string() }).nullable(),
	storage: z.string().nullable(),
})

/** Keys of schema.org that would state a value nobody measured. */
const STATES: Record<string, "price" | "netAmount" | "never"> = {
	price: "price",
	lowPrice: "price",
	highPrice: "price",
	minPrice: "price",
	maxPrice: "price",
	priceCurrency: "price",
	weight: "netAmount",
	availability: "never",
	inventoryLevel: "never",
	eligibleQuantity: "never",
	deliveryLeadTime: "never",
	width: "never",
	height: "never",
	depth: "never",
}

export interface Invented {
	subjects: Subjects
	/** May a key of schema.org be stated of a subject: does its value come from a source? */
	stated: (key: string, subject: Subject) => boolean
	/** Invented texts of a subject, such as how to store it. */
	texts: (subject: Subject) => string[]
}

/** What of the seed data was invented for demonstration. */
export function invented(): Invented {
	const rows = readSeed("illustrative.json", z.record(z.string(), row))
	const of = (subject: Subject) => rows[subject.replace(/^product:/, "")]
	return {
		subjects: subjectsAmong(new Set(Object.keys(rows).map((slug) => `product:${slug}`))),
		stated: (key, subject) => {
			const field = STATES[key]
			if (!field) return true
			return field !== "never" && of(subject)?.[field]?.basis === "source"
		},
		texts: (subject) => {
			const found = of(subject)
			if (!found) return []
			const shelf = found.shelfLife?.basis === "illustrative" ? [found.shelfLife.text] : []
			const unit = found.sellingUnit?.basis === "illustrative" ? [found.sellingUnit.text] : []
			// Words such as "hộp" alone would be found by chance.
			return [...shelf, ...unit, ...(found.storage ? [found.storage] : [])].filter(
				(text) => text.length > 12,
			)
		},
	}
}

/** Invented values in JSON-LD: keys that state one, and texts that repeat one. */
export function inventedInData(facts: Invented): (page: Page) => string[] {
	return (page) =>
		jsonLd(page.document).flatMap((value) =>
			[...leaves(value)].flatMap((leaf) => {
				const [object, ...holders] = leaf.holders
				const subject =
					(object && subjectOfNode(facts.subjects, object, holders)) ?? facts.subjects.of(page.path)
				if (!subject?.startsWith("product:") || isPicture(object?.["@type"])) return []
				const where = `${leaf.path} of ${subject}: “${leaf.value}”`
				if (!facts.stated(leaf.key, subject)) return [`invented ${where}`]
				return facts
					.texts(subject)
					.filter((text) => String(leaf.value).normalize("NFC").includes(text))
					.map(() => `invented ${where}`)
			}),
		)
}

/** The width of a picture is measured, not invented. */
function isPicture(type: unknown): boolean {
	return type === "ImageObject"
}
