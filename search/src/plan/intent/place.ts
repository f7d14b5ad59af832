import type { PlaceName, PlaceNames } from "../places"
import type { PlanWord } from "../query-plan"
import { said } from "../said"

const IN = new RegExp(`^${said("ở", "tại", "thuộc", "in", "from", "of")}$`, "u")
/** "đặc sản Huế", "specialties of Hue": all that a province has. */
const ALL = new RegExp(`^${said("đặc sản", "sản vật", "specialties of", "specialty of")}$`, "u")
/** "từ" says a place only with its mark: "tu" may be anything. */
const FROM = /^từ$/u
const RANKS = new RegExp(
	`^${said("tỉnh", "thành", "phố", "tp", "huyện", "quận", "thị", "xã", "trấn", "phường")}$`,
	"u",
)
// "tỉnh" only with its mark: "Muối tinh Bạc Liêu" is fine salt.
const PROVINCE = new RegExp(`^(?:tỉnh|${said("tp", "thành phố")})$`, "u")

export interface PlaceSaid {
	/** Null: a district or commune, whose name is searched for. */
	province: (PlaceName & { slug: string }) | null
	/** The words that stay to be searched for. */
	words: PlanWord[]
}

/**
 * "ở Huế", "tại tỉnh Quảng Bình", "thuộc huyện Ba Chẽ": a province, of today or of before, is
 * filtered by; the name of a smaller place stays a word to be found, since documents carry it.
 */
export function placeIn(words: readonly PlanWord[], names: PlaceNames): PlaceSaid | null {
	for (const [start, word] of words.entries()) {
		const all = ALL.test(`${words[start - 1]?.raw} ${word.raw}`)
		const marker = all || IN.test(word.raw) || FROM.test(word.raw)
		const rank = [word.raw, `${word.raw} ${words[start + 1]?.raw}`].some((raw) =>
			PROVINCE.test(raw),
		)
		if (!marker && !rank) continue
		// Longer prefixes first: "thành phố Huế", then "Huế"; a place may itself be called "Thành ...".
		for (const skipped of skips(words, start + 1)) {
			const found = names.at(words, skipped)
			if (!found) continue
			const before = words.slice(0, all ? start - 1 : start)
			const after = words.slice(found.end)
			const { entry } = found
			if (entry.slug !== null)
				return { province: { ...entry, slug: entry.slug }, words: [...before, ...after] }
			if (marker) return { province: null, words: [...before, ...words.slice(found.start)] }
		}
	}
	return null
}

function skips(words: readonly PlanWord[], from: number): number[] {
	const at = [from]
	while (at.length < 3 && RANKS.test(words[from + at.length - 1]?.raw ?? ""))
		at.push(from + at.length)
	return at.reverse()
}
