export type Language = "vi" | "en"

/** Folder of the English pages. */
export const englishPath = "/en/"

/** The language of a page, by its address. */
export function languageOf(path: string): Language {
	return path.startsWith(englishPath) ? "en" : "vi"
}
