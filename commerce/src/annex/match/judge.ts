import type { PlaceResolver } from "../../domain/place-resolve"
import type { Decision } from "../decision"
import { type AnnexPlace, type FindPlace, placeFinder } from "../place/place"
import { verdictOf } from "../stars/verdict"
import type { AnnexRow } from "../table/row"
import { placeInHistory } from "./history"
import type { SubjectIndex } from "./index-subjects"
import type { JudgedRow } from "./judged"
import { nameKey, producerKey } from "./key"
import { isObstacle, type Mark } from "./mark"
import { type Match, matchOf } from "./match"
import { setOf, type Taxon } from "./sets"

/** What lines are compared with. */
export interface Knowledge {
	subjects: SubjectIndex
	places: PlaceResolver
	taxonomy: readonly Taxon[]
}

/** Tells of each line what would be written for it, or why nothing is. */
export function judge(
	rows: readonly AnnexRow[],
	decision: Decision,
	known: Knowledge,
): JudgedRow[] {
	const find = placeFinder(known.places, decision.authority, decision.date)
	const seen = new Set<string>()
	return rows.map((row) => {
		const judged = judgeRow(row, decision, known, find)
		const keys = keysOf(judged)
		const again = keys.some((key) => seen.has(key))
		if (judged.fate !== "leave" || again) for (const key of keys) seen.add(key)
		return again ? leave(judged, "duplicate") : judged
	})
}

function judgeRow(row: AnnexRow, decision: Decision, known: Knowledge, find: FindPlace): JudgedRow {
	const place = find(row.address)
	const verdict = verdictOf(row.result, decision.level)
	const match = matchOf({ ...row, place }, known.subjects)
	const set = setOf(row.set, known.taxonomy)
	const history =
		verdict.stars && match.kind === "known"
			? placeInHistory(verdict.stars, decision, match.subject.certificates)
			: { round: null, marks: [] }
	const marks: Mark[] = [
		...nameMarks(row.name),
		match.kind,
		...verdict.marks,
		...history.marks,
		...(match.kind === "new" ? newMarks(set) : []),
		...placeMarks(row.address, place),
	]
	const { sheet, line, name, producer, address, set: group, result } = row
	return {
		sheet,
		line,
		name,
		producer,
		address,
		set: group,
		result,
		stars: verdict.stars,
		score: verdict.score,
		fate: fateOf(marks),
		marks,
		subject: subjectOf(match),
		among: "among" in match ? match.among.map(({ slug, name }) => ({ slug, name })) : [],
		round: history.round,
		setNumber: set?.number ?? null,
		place,
	}
}

/** A line is there twice with the same product, or with the same name and maker. */
function keysOf({ subject, name, producer, place }: JudgedRow): string[] {
	if (subject) return [`${subject.type} ${subject.slug}`]
	return [`new ${nameKey(name)} / ${producerKey(producer) || place.communeCode}`]
}

function leave(row: JudgedRow, mark: Mark): JudgedRow {
	return { ...row, fate: "leave", marks: [...row.marks, mark] }
}

function fateOf(marks: readonly Mark[]): JudgedRow["fate"] {
	if (marks.some(isObstacle)) return "leave"
	return marks.includes("known") ? "certify" : "draft"
}

function subjectOf(match: Match): JudgedRow["subject"] {
	if (match.kind !== "known") return null
	const { type, slug, name } = match.subject
	return { type, slug, name }
}

const LONGEST_NAME = 200

function nameMarks(name: string): Mark[] {
	if (!name) return ["name-missing"]
	// What begins like a formula would be one in the next spreadsheet.
	return !/\p{L}/u.test(name) || /^[=+@]/.test(name) || name.length > LONGEST_NAME
		? ["name-odd"]
		: []
}

const TOURISM_SET = 26

/** A new product needs its set; a new place to visit is more than an annex tells. */
function newMarks(set: Taxon | null): Mark[] {
	if (!set) return ["set-unknown"]
	return set.number === TOURISM_SET ? ["tourism-new"] : []
}

function placeMarks(address: string, { how }: AnnexPlace): Mark[] {
	if (!address) return ["place-missing"]
	if (how === "split") return ["commune-split"]
	return how === "unknown" ? ["commune-unknown"] : []
}
