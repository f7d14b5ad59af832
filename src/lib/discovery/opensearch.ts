import { element } from "../feed/xml"
import { searchPath } from "../paths"
import { t } from "../strings"

/** Lets a browser search the site from its address bar. */
export function openSearchDescription(origin: string): string {
	return element(
		"OpenSearchDescription",
		[
			element("ShortName", t("site.name")),
			element("Description", t("home.description")),
			element("Language", "vi"),
			element("InputEncoding", "UTF-8"),
			element("Image", `${origin}/dau.svg`, { width: 16, height: 16, type: "image/svg+xml" }),
			element("Url", "", {
				type: "text/html",
				method: "get",
				template: `${origin}${searchPath}?q={searchTerms}`,
			}),
		],
		{ xmlns: "http://a9.com/-/spec/opensearch/1.1/" },
	)
}
