import type { Filled } from "./fillers"
import type { Lexicon } from "./lexicon"
import type { PlanWord, Reading, ReadingKind, Stage, StageName } from "./query-plan"
import { distinct, exactReadings, reading } from "./readings"
import { doubted, respelled } from "./respell"
import { respaced } from "./spacing"
import { placesOf, spellingsFor, synonymsFor } from "./substitute"
import { type Change, changed, textOf, typedVariant, type Variant } from "./variant"
import type { Vocabulary } from "./vocabulary"

const BARE = 0.8
const FUZZY = 0.8
const WEAK = 0.65
const UNPROVEN = 0.6
const RELATED = 0.3

export interface Staged {
	stages: Stage[]
	/** What was put in for typed words. */
	synonyms: string[]
	/** The words parted, when they were typed in one. */
	spaced: string | null
}

/** The three stages for words from which fillers have been taken. */
export function stagesFor(
	filled: Filled,
	why: ReadingKind,
	lexicon: Lexicon,
	vocabulary: Vocabulary,
): Staged {
	const typed = typedVariant(filled.kept, why)
	const known = placesOf(lexicon.synonyms, typed)
	// "cake" is a word of another language, not "ca ke".
	const spacing = respaced(typed, vocabulary).filter(
		({ why, start }) => why !== "split" || !known.has(start),
	)
	// Nothing can be found of a word nobody wrote that way: reading goes on with its parts.
	const parted = spacing.filter(
		({ why, start }) => why === "split" && !vocabulary.has(typed.words[start]?.folded ?? ""),
	)
	const base = parted.length > 0 ? { ...changed(typed, parted), weight: 1 } : typed
	const fewer = filled.bare.length < filled.kept.length
	const bare = fewer ? { ...typedVariant(filled.bare, why), weight: BARE } : base
	const others = parted.length > 0 ? [] : spacing
	const { proven, unproven } = synonymsFor(base, lexicon.synonyms, vocabulary)
	const changes = [...spellingsFor(base, vocabulary), ...others, ...proven]
	const variants = [base, bare, ...changes.map((change) => changed(base, [change]))]
	const exact = distinct([...variants, ...pairs(base, changes)].flatMap(exactReadings))

	const sure = placesOf(lexicon.synonyms, base)
	const approximate = () => {
		const barest = { ...typedVariant(filled.barest, why), weight: UNPROVEN }
		const related = synonymsFor(base, lexicon.related, vocabulary).proven
		return [
			...respelled(base, vocabulary, sure).map((variant) => reading(variant, ["strong"])),
			...doubted(base, vocabulary).map((variant) => reading(variant, ["strong"], FUZZY)),
			reading(base, ["fuzzy"], FUZZY),
			reading(base, ["strong", "weak"], WEAK),
			...proven
				.slice(0, 2)
				.map((change) => reading(changed(base, [change]), ["strong", "weak"], WEAK)),
			...(filled.barest.length < filled.kept.length ? [reading(barest, ["strong"])] : []),
			...unproven.map((change) => reading(changed(base, [change]), ["strong"], UNPROVEN)),
			...related.map((change) => reading(changed(base, [change]), ["strong"], RELATED)),
		]
	}
	const relaxed = () => {
		const likeliest = respelled(base, vocabulary, sure)[0]
		return [
			...(likeliest ? [reading(likeliest, ["strong"])] : []),
			// "vegan fish sauce" is sooner any fish sauce than anything vegan.
			...most(base, proven).map((variant) => reading(variant, ["strong"])),
			reading({ ...bare, weight: 1 }, ["strong", "fuzzy"], likeliest ? FUZZY : 1),
		]
	}
	return {
		stages: [
			{ name: "exact", readings: exact },
			later("approximate", approximate),
			later("relaxed", relaxed),
		],
		synonyms: [...new Set(proven.map(({ words }) => textOf(words)))],
		spaced: parted.length > 0 ? textOf(base.words) : null,
	}
}

/** The words as they stand: in what is strong, else also in what is weak. */
export function verbatimStages(words: readonly PlanWord[]): Stage[] {
	const typed = typedVariant(words, "typed")
	return [
		{ name: "exact", readings: exactReadings(typed) },
		{ name: "approximate", readings: [reading(typed, ["strong", "weak"], WEAK)] },
	]
}

/** Two changes at once, as "htx heo rừng" needs. */
function pairs(base: Variant, changes: readonly Change[]): Variant[] {
	return changes.flatMap((first, at) =>
		changes
			.slice(at + 1)
			.filter(({ start, end }) => end <= first.start || start >= first.end)
			.map((second) => changed(base, [first, second])),
	)
}

/** Everything put in that can be put in at once, longest phrases first. */
function most(base: Variant, changes: readonly Change[]): Variant[] {
	const together: Change[] = []
	for (const change of [...changes].sort((a, b) => b.end - b.start - (a.end - a.start)))
		if (together.every(({ start, end }) => end <= change.start || start >= change.end))
			together.push(change)
	return together.length > 0 ? [changed(base, together)] : []
}

/** Most queries are answered by the first stage: the work for the others waits until it is asked for. */
function later(name: StageName, make: () => Reading[]): Stage {
	let readings: Reading[] | null = null
	return {
		name,
		get readings() {
			readings ??= distinct(make())
			return readings
		},
	}
}
