import { config } from "../config"
import { englishPath, type Language } from "../language/language"
import { searchPath } from "../paths"
import { t } from "../strings"
import { officeJsonLd } from "./organization"

/** The site itself, its search and who answers for it, for search engines. */
export function websiteJsonLd(lang: Language = "vi"): object {
	const { url, office } = config()
	const owner = officeJsonLd(office, url)
	return {
		"@context": "https://schema.org",
		"@type": "WebSite",
		"@id": `${url}/#trang`,
		name: t("site.name"),
		url: url + (lang === "en" ? englishPath : "/"),
		inLanguage: lang,
		...(owner && { publisher: owner }),
		potentialAction: {
			"@type": "SearchAction",
			target: `${url}${searchPath}?q={search_term_string}`,
			"query-input": "required name=search_term_string",
		},
	}
}
