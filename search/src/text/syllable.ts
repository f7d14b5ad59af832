import { isVowel, type Letter, letterOf, partsOf } from "./letters"

// Every onset and rime Vietnamese spelling knows, rimes with their letters but without tone.
// Longer onsets first: "ngh" before "ng", so that a syllable is cut at the right place.
const ONSETS = "ngh ch gh gi kh ng nh ph qu th tr b c d đ g h k l m n p r s t v x"
	.split(" ")
	.concat("")

const RIMES = new Set(
	`a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
	e ec em en eng eo ep et ê êch êm ên ênh êp êt êu
	i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu
	o oa oac oach oai oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on
	ong ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
	u ua uâc uân uâng uât uây uc ui um un ung up ut uê uêch uênh uêu uôc uôi uôm uôn uông uôt uơ
	uy uya uych uyên uyêt uynh uyp uyt uyu
	ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu
	y yêm yên yêng yêt yêu ych ynh yt`.split(/\s+/),
)
const STOPPED = /(?:c|ch|p|t)$/

export interface Syllable {
	onset: string
	/** Without tone. */
	rime: string
	/** "" or a combining mark. */
	tone: string
}

/**
 * Takes a lower-case NFC word apart, if it can be one syllable: at most one tone, on a vowel,
 * wherever it stands. What no spelling allows gives null.
 */
export function syllableOf(word: string): Syllable | null {
	if (word.length === 0 || word.length > 8) return null
	const letters: Letter[] = [...word].map(partsOf)
	const toned = letters.filter(({ tone }) => tone !== "")
	if (toned.length > 1 || toned.some(({ base }) => !isVowel(base))) return null
	const bare = letters.map((letter) => letterOf({ ...letter, tone: "" })).join("")
	for (const onset of ONSETS) {
		if (!bare.startsWith(onset)) continue
		const rime = bare.slice(onset.length)
		// "gì" and "gìn" write the i of gi once; "g" comes later in the list and takes them.
		if (RIMES.has(rime)) return { onset, rime, tone: toned[0]?.tone ?? "" }
	}
	return null
}

const fold = (part: string) => part.normalize("NFD").replace(/\p{M}/gu, "").replace("đ", "d")
const FOLDED_ONSETS = [...new Set(ONSETS.map(fold))]
const FOLDED_RIMES = new Set([...RIMES].map(fold))

/** Can a word of a-z be a syllable that lost its marks? "nguyen" can, "nuocmam" cannot. */
export function isFoldedSyllable(folded: string): boolean {
	return FOLDED_ONSETS.some(
		(onset) => folded.startsWith(onset) && FOLDED_RIMES.has(folded.slice(onset.length)),
	)
}

/** Can the word be said? Stopped syllables (c, ch, p, t) bear only sắc and nặng. */
export function isSyllable(word: string): boolean {
	const syllable = syllableOf(word)
	if (syllable === null) return false
	if (!STOPPED.test(syllable.rime)) return true
	return syllable.tone === "\u0301" || syllable.tone === "\u0323"
}
