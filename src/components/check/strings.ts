import vi from "../../../content/strings/vi.json"
import type { Words } from "../../lib/words"

/** Words beyond the page's own: those of the seal. */
const more = ["cert.label", "cert.star"]

/** The words of the page, for the browser. */
export function checkWords(): Words {
	return Object.fromEntries(
		Object.entries(vi).filter(([key]) => key.startsWith("check.") || more.includes(key)),
	)
}
