import { z } from "zod"
import { readSeed } from "../build/records"
import { type Subject, type Subjects, subjectsAmong } from "../site/subject"

/**
 * A second writing of the rule of stars, on purpose without the project's own: a recognition lasts
 * 36 months from its day of issue (Decision 26/2026/QĐ-TTg, Art. 4.3). A day known only as a month or
 * a year must be in term whichever day it is; a year somebody concluded proves nothing.
 */
const row = z.object({
	id: z.string(),
	subject: z.object({ type: z.enum(["product", "tourism"]), slug: z.string() }),
	stars: z.number(),
	isLatest: z.boolean(),
	date: z.object({ earliest: z.string(), latest: z.string(), inferred: z.boolean() }).nullable(),
})
type Row = z.infer<typeof row>

export interface Standings {
	/** Stars a subject may show; null when none. */
	stars: (subject: Subject) => number | null
	/** All stars of its recognitions in term: an earlier rating may still run beside the latest. */
	allStars: (subject: Subject) => Set<number>
	/** Stars that the page of one certificate shows; null for none, undefined for a code nobody knows. */
	certificateStars: (code: string) => number | null | undefined
	/** Codes of all its certificates. */
	certificatesOf: (subject: Subject) => string[]
	subjects: Subjects
}

/** What may be shown on a civil day in Việt Nam ("2027-01-01"). */
export function standingsOn(day: string, rows: Row[], known: Iterable<Subject>): Standings {
	const inTerm = Map.groupBy(rows.filter((r) => runs(r, day)).sort(newestFirst), subjectOf)
	const of = (subject: Subject) => inTerm.get(subject) ?? []
	const speaking = (subject: Subject) => of(subject).find((r) => r.isLatest) ?? of(subject)[0]
	const byCode = new Map(rows.map((r) => [r.id, r]))
	const all = Map.groupBy(rows, subjectOf)
	return {
		stars: (subject) => speaking(subject)?.stars ?? null,
		certificateStars(code) {
			const known = byCode.get(code)
			return known && (speaking(subjectOf(known)) === known ? known.stars : null)
		},
		certificatesOf: (subject) => (all.get(subject) ?? []).map(({ id }) => id),
		allStars: (subject) => new Set(of(subject).map((r) => r.stars)),
		subjects: subjectsAmong(new Set(known)),
	}
}

function subjectOf({ subject }: Row): Subject {
	return `${subject.type}:${subject.slug}`
}

/** The recognitions of the seed data. */
export function seedRows(): Row[] {
	return readSeed("certificates.json", z.object({ certificates: z.array(row) })).certificates
}

function runs({ date }: Row, day: string): boolean {
	if (!date || date.inferred) return false
	return date.earliest <= day && day <= threeYearsAfter(date.earliest)
}

/** The same day three years later; 29 February becomes the 28th. */
export function threeYearsAfter(day: string): string {
	const [year = "", month = "", date = ""] = day.split("-")
	return `${Number(year) + 3}-${month}-${month === "02" && date === "29" ? "28" : date}`
}

function newestFirst(a: Row, b: Row): number {
	return (b.date?.latest ?? "").localeCompare(a.date?.latest ?? "")
}

/** The civil day in Việt Nam of a clock as SAOLANG_NOW gives it; of this moment without one. */
export function dayOfClock(clock: string | undefined): string {
	if (clock && /^\d{4}-\d{2}-\d{2}$/.test(clock)) return clock
	const at = clock ? new Date(clock) : new Date()
	return new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Ho_Chi_Minh" }).format(at)
}
