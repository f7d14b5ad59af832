import vi from "../../../content/strings/vi.json"
import type { CheckWords } from "./words"

/** Words beyond the page's own: those of the seal. */
const more = ["cert.label", "cert.star"]

/** The words of the page, for the browser. */
export function checkWords(): CheckWords {
	return Object.fromEntries(
		Object.entries(vi).filter(([key]) => key.startsWith("check.") || more.includes(key)),
	)
}
