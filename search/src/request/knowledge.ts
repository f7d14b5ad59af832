import type { Reading } from "../plan/query-plan"
import type { Vocabulary } from "../plan/vocabulary"

/** What is known here of the documents of a collection, whichever engine holds them. */
export interface Knowledge {
	vocabulary: Vocabulary
	/** Some document has every word of the reading; one for adults only when `adult`. */
	finds: (reading: Reading, adult: boolean) => boolean
}
