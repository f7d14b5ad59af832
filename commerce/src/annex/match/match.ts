import { groupBy } from "../group-by"
import type { AnnexPlace } from "../place/place"
import type { IndexedSubject, SubjectIndex } from "./index-subjects"
import { nameKey, producerKey, sameProducer } from "./key"
import type { KnownSubject } from "./subject"

export type Match =
	| { kind: "known"; subject: KnownSubject }
	| { kind: "new" }
	/** The same name, and nothing tells which one; or a name so near that only a person can tell. */
	| { kind: "ambiguous" | "similar"; among: KnownSubject[] }

interface Goods {
	name: string
	producer: string
	place: AnnexPlace
}

/**
 * Which product of the catalogue a line speaks of: the same name, and the same producer, or the same
 * place where one of them names no producer.
 */
export function matchOf(goods: Goods, index: SubjectIndex): Match {
	const named = index.byName.get(nameKey(goods.name)) ?? []
	if (named.length === 0) return likeOf(goods, index)
	const byProducer = groupBy(named, (one) => compareProducers(goods.producer, one))
	const same = byProducer.get("same") ?? []
	if (same.length > 0) return choose(same, goods)
	const unclear = (byProducer.get("unclear") ?? []).filter((one) => compare(goods, one) !== "other")
	if (unclear.length > 0) return choose(unclear, goods)
	// Another maker of the same name: a new product where it surely lies elsewhere.
	const near = named.filter((one) => compare(goods, one) !== "other")
	return near.length > 0 ? { kind: "ambiguous", among: near.map(subjectOf) } : { kind: "new" }
}

function choose(found: readonly IndexedSubject[], goods: Goods): Match {
	const here = found.filter((one) => compare(goods, one) === "same")
	const chosen = found.length === 1 ? found : here
	const [only] = chosen
	if (only && chosen.length === 1) return { kind: "known", subject: only.subject }
	return { kind: "ambiguous", among: found.map(subjectOf) }
}

/** A product of the same producer whose name has the same words, or all of them and more. */
function likeOf(goods: Goods, index: SubjectIndex): Match {
	const words = new Set(nameKey(goods.name).split(" "))
	const like = index.all.filter((one) => {
		const [short, long] = words.size < one.words.size ? [words, one.words] : [one.words, words]
		if (short.size < 3 || ![...short].every((word) => long.has(word))) return false
		return compareProducers(goods.producer, one) === "same"
	})
	return like.length > 0 ? { kind: "similar", among: like.map(subjectOf) } : { kind: "new" }
}

type Comparison = "same" | "other" | "unclear"

function compareProducers(producer: string, { producers }: IndexedSubject): Comparison {
	if (!producer || producers.length === 0) return "unclear"
	const key = producerKey(producer)
	return producers.some((known) => sameProducer(key, known)) ? "same" : "other"
}

function compare({ place }: Goods, { subject }: IndexedSubject): Comparison {
	if (!place.provinceCode || !subject.provinceCode) return "unclear"
	if (place.provinceCode !== subject.provinceCode) return "other"
	if (!place.communeCode || !subject.communeCode) return "unclear"
	return place.communeCode === subject.communeCode ? "same" : "other"
}

const subjectOf = ({ subject }: IndexedSubject): KnownSubject => subject
