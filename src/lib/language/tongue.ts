import { formatDong } from "../../../commerce/src/domain/money"
import { formatCount } from "../format/count"
import { formatDay } from "../format/date"
import { english, type SharedKey, t, type Values } from "../strings"
import { englishCount, englishDay, englishDong } from "./english"
import { type Language, languageOf } from "./language"
import { translationOf } from "./translations"

/** How a page speaks: its strings, dates, numbers and the words of records. */
export interface Tongue {
	lang: Language
	t: (key: SharedKey, values?: Values) => string
	/** A date as exact as its ISO text. */
	day: (iso: string) => string
	count: (count: number) => string
	dong: (amount: number) => string
	/** A text of a record; as it is when it has no translation. */
	told: (text: string) => string
	/** The short name of a kind of goods. */
	kind: (record: { shortName: string; nameEn: string }) => string
}

export const tongues: Readonly<Record<Language, Tongue>> = {
	vi: {
		lang: "vi",
		t,
		day: formatDay,
		count: formatCount,
		dong: formatDong,
		told: (text) => text,
		kind: ({ shortName }) => shortName,
	},
	en: {
		lang: "en",
		t: english,
		day: englishDay,
		count: englishCount,
		dong: englishDong,
		told: (text) => translationOf(text) ?? text,
		kind: ({ nameEn }) => nameEn,
	},
}

/** The tongue of a page, by its address. */
export function tongueOf(path: string): Tongue {
	return tongues[languageOf(path)]
}
