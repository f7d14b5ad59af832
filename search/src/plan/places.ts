import type { CommuneRecord, ProvinceRecord } from "../../../commerce/src/domain/export"
import { provinceSlug } from "../../../commerce/src/domain/text"
import { isMarked, wordsOf } from "../text/words"
import { type Found, type PhraseEntry, PhraseTable } from "./phrase-table"
import type { PlanWord } from "./query-plan"

export interface PlaceName extends PhraseEntry {
	/** now: a province of today; before: one that is part of another today; smaller: anything else. */
	kind: "now" | "before" | "smaller"
	/** Of a province; null for smaller places. */
	slug: string | null
}

const ORDER = ["now", "before", "smaller"]

/** Names of places as the catalogue has them, to be told in a query. */
export class PlaceNames {
	readonly #names: PhraseTable<PlaceName>

	constructor(names: readonly PlaceName[]) {
		this.#names = new PhraseTable(names)
	}

	/** The longest name that stands in the words there; a province before a smaller place. */
	at(words: readonly PlanWord[], start: number): Found<PlaceName> | null {
		const found = this.#names.at(words, start)
		const longest = found.filter(({ end }) => end === found[0]?.end)
		longest.sort((a, b) => ORDER.indexOf(a.entry.kind) - ORDER.indexOf(b.entry.kind))
		return longest[0] ?? null
	}
}

const RANK = /^(?:tỉnh|thành phố|huyện|quận|thị xã|thị trấn|xã|phường|đặc khu)\s+/u
const bareName = (name: string) => name.normalize("NFC").toLowerCase().replace(RANK, "")

/**
 * Names from the records of the catalogue. `everyday` are other names of places ("sài gòn" beside
 * "hồ chí minh"), each list with all names of one.
 */
export function placeNames(
	provinces: readonly ProvinceRecord[],
	communes: readonly CommuneRecord[],
	everyday: readonly string[][],
): PlaceNames {
	const others = new Map(everyday.flatMap((list) => list.map((name) => [name, list] as const)))
	const names = new Map<string, PlaceName>()
	const add = (name: string, kind: PlaceName["kind"], slug: string | null) => {
		for (const each of [name, ...(others.get(name) ?? [])]) {
			const key = `${kind}/${each}`
			if (!names.has(key))
				names.set(key, { forms: wordsOf(each).map(({ form }) => form), kind, slug })
		}
	}
	for (const { name, slug, formerNames } of provinces) {
		add(bareName(name), "now", slug)
		for (const former of formerNames) add(bareName(former), "before", provinceSlug(former))
	}
	const units = communes.flatMap(({ name, former }) => [
		name,
		...former.flatMap((unit) => [unit.name, unit.district]),
	])
	for (const name of new Set(units.map(bareName))) if (tells(name)) add(name, "smaller", null)
	return new PlaceNames([...names.values()])
}

/** "Phường 5" is in every city, and one word without marks ("Nam") is in every text. */
const tells = (name: string) => name.includes(" ") || isMarked(name)
