import { groupBy } from "../group-by"
import { nameKey, producerKey } from "./key"
import type { KnownSubject } from "./subject"

export interface IndexedSubject {
	subject: KnownSubject
	words: ReadonlySet<string>
	producers: readonly string[]
}

export interface SubjectIndex {
	byName: ReadonlyMap<string, readonly IndexedSubject[]>
	all: readonly IndexedSubject[]
}

/** The catalogue by the key of the name. */
export function indexSubjects(subjects: readonly KnownSubject[]): SubjectIndex {
	const all = subjects.map(
		(subject): IndexedSubject => ({
			subject,
			words: new Set(nameKey(subject.name).split(" ")),
			producers: subject.producers.map(producerKey),
		}),
	)
	return { byName: groupBy(all, ({ subject }) => nameKey(subject.name)), all }
}
