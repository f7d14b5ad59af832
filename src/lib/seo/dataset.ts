import { openDataPath, tablePath } from "../open-data/addresses"
import { licence } from "../open-data/licence"
import type { Table } from "../open-data/table"
import { t } from "../strings"

const formats = { csv: "text/csv", json: "application/json" } as const

/** The tables given to everybody, as a catalogue of data. */
export function datasetsJsonLd(
	tables: readonly Table[],
	site: { url: string; publisher: string; day: string },
): object {
	const page = site.url + openDataPath
	return {
		"@context": "https://schema.org",
		"@type": "DataCatalog",
		"@id": page,
		name: t("data.title"),
		description: t("data.description"),
		url: page,
		inLanguage: "vi",
		license: licence.url,
		publisher: { "@type": "Organization", name: site.publisher },
		dataset: tables.map((table) => ({
			"@type": "Dataset",
			name: `${t("site.name")}: ${table.title}`,
			description: table.about,
			url: page,
			license: licence.url,
			creator: { "@type": "Organization", name: site.publisher },
			isAccessibleForFree: true,
			dateModified: site.day,
			variableMeasured: table.fields.map(({ name }) => name),
			distribution: (["csv", "json"] as const).map((format) => ({
				"@type": "DataDownload",
				encodingFormat: formats[format],
				contentUrl: site.url + tablePath(table.name, format),
			})),
		})),
	}
}
