import { MAX_PER_LINE } from "../../commerce/src/domain/sale"
import file from "../../content/pages/policies.json"
import { type About, type Policy, type PolicySection, policiesSchema } from "./policies-schema"

const data = policiesSchema.parse(file)

/** The office's own data as the policies print them, by name ("address"); missing ones read `unset`. */
export interface OfficeText {
	values: Record<string, string | null | undefined>
	/** What a page says in place of a datum that is not configured. */
	unset: string
}

export function policies(): readonly Policy[] {
	return data.pages
}

/** What the page about the site says. */
export function about(): About {
	return data.about
}

/** Day of the last change of the wording. */
export function policiesUpdated(): string {
	return data.updated
}

export function policyPath(slug: string): string {
	return `/chinh-sach/${slug}/`
}

/** "Nghị định 248/2026/NĐ-CP, Điều 5": what a policy answers, in words. */
export function citationsOf(policy: Policy): string[] {
	return policy.answers.map((answer) => {
		const [key = "", article] = answer.split(":")
		const instrument = data.instruments[key]
		if (!instrument) throw new Error(`policies.json: unknown instrument "${key}"`)
		return article ? `${instrument}, ${article}` : instrument
	})
}

/** The sections of a page with deadlines and office data filled in; an unknown name is an error. */
export function sectionsOf(page: Pick<Policy, "sections">, office: OfficeText): PolicySection[] {
	const fill = (text: string) => fillText(text, office)
	return page.sections.map((section) => ({
		heading: section.heading,
		paragraphs: section.paragraphs?.map(fill),
		list: section.list?.map(fill),
		table: section.table && {
			...section.table,
			rows: section.table.rows.map((row) => row.map(fill)),
		},
	}))
}

function fillText(text: string, office: OfficeText): string {
	return text.replace(/\{([\w.]+)\}/g, (_, name: string) => namedValue(name, office))
}

function namedValue(name: string, office: OfficeText): string {
	if (name === "maxPerLine") return String(MAX_PER_LINE)
	const [area, key = ""] = name.split(".")
	if (area === "office") return office.values[key] ?? office.unset
	const deadline = area === "deadline" ? data.deadlines[key] : undefined
	if (!deadline) throw new Error(`policies.json: unknown name {${name}}`)
	return deadline
}
