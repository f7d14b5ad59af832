import type { Facts } from "./facts"
import type { Condition, Target } from "./queries"

/** Is this result one the judgement means? `empty` and `any` are about the whole answer, never a result. */
export function isMeant(target: Target, facts: Facts): boolean {
	if (typeof target === "string") return facts.slug === target
	return Object.entries(tests).every(([key, test]) => !(key in target) || test(target, facts))
}

const letters = (text: string) =>
	` ${text
		.normalize("NFC")
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, " ")
		.trim()} `

const isNamed = (words: string | string[] | undefined, { name }: Facts) =>
	[words ?? []].flat().some((phrase) => letters(name).includes(letters(phrase)))

const contains = (texts: readonly string[], part = "") =>
	texts.some((text) => text.toLowerCase().includes(part.toLowerCase()))

const tests: Record<keyof Condition, (target: Condition, facts: Facts) => boolean> = {
	name: (target, facts) => isNamed(target.name, facts),
	anyName: (target, facts) => isNamed(target.anyName, facts),
	place: ({ place }, { places }) => contains(places, place),
	producer: ({ producer }, facts) => contains([facts.producer], producer),
	set: ({ set }, { sets }) => contains(sets, set),
	kind: (target, facts) => facts.kind === target.kind,
	stars: (target, facts) => facts.stars === target.stars,
	state: (target, facts) => facts.state === target.state,
	priceMin: ({ priceMin = 0 }, { price }) => price !== null && price >= priceMin,
	priceMax: ({ priceMax = 0 }, { price }) => price !== null && price <= priceMax,
	alcohol: (target, facts) => facts.alcohol === target.alcohol,
	empty: () => false,
	any: () => false,
}
