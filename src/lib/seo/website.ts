import { config } from "../config"
import { searchPath } from "../paths"
import { t } from "../strings"

/** The site itself and its search, for search engines. */
export function websiteJsonLd(): object {
	const { url } = config()
	return {
		"@context": "https://schema.org",
		"@type": "WebSite",
		name: t("site.name"),
		url: `${url}/`,
		inLanguage: "vi",
		potentialAction: {
			"@type": "SearchAction",
			target: `${url}${searchPath}?q={search_term_string}`,
			"query-input": "required name=search_term_string",
		},
	}
}
