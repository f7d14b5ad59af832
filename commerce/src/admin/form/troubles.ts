import { Refused } from "../request"
import { words } from "../words"

/** What is wrong, by field; an error without a field is kept under "". */
export function troublesOf(error: Error | null): Map<string, string> {
	if (!error) return new Map()
	if (!(error instanceof Refused)) return new Map([["", words.failed]])
	if (error.troubles.length === 0) return new Map([["", error.message]])
	return new Map(error.troubles.map(({ field, message }) => [field, message]))
}
