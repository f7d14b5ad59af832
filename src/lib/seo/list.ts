/** What a page lists, in its order. */
export function listJsonLd(
	page: { name: string; path: string },
	paths: readonly string[],
	origin: string,
): object {
	return {
		"@context": "https://schema.org",
		"@type": "CollectionPage",
		name: page.name,
		url: origin + page.path,
		mainEntity: {
			"@type": "ItemList",
			numberOfItems: paths.length,
			itemListElement: paths.map((path, index) => ({
				"@type": "ListItem",
				position: index + 1,
				url: origin + path,
			})),
		},
	}
}
