import vi from "../../../content/strings/vi.json"
import type { Words } from "../../lib/words"

/** Words beyond the page's own. */
const more = ["cert.star", "common.pricesIllustrative", "nav.close"]

/** The words of the page, for the browser. */
export function searchWords(): Words {
	return Object.fromEntries(
		Object.entries(vi).filter(([key]) => key.startsWith("search.") || more.includes(key)),
	)
}
