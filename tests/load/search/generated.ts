import { records } from "../../../search/relevance/catalogue/records"
import { type Documents, documentsOf } from "../../../search/src/documents/documents"
import { AT, generateProducts } from "./documents"

export const DOCUMENTS = 20_000
const SEED = 1

/** Generated products among the real makers, places and stories; the same each time. */
export function generated(): Documents {
	return { ...documentsOf(records, AT), products: generateProducts(records, DOCUMENTS, SEED) }
}
