/** The way down to a page; the page itself, the last step, has no address of its own in it. */
export function breadcrumbsJsonLd(
	steps: readonly { name: string; href?: string }[],
	origin: string,
): object {
	return {
		"@context": "https://schema.org",
		"@type": "BreadcrumbList",
		itemListElement: steps.map(({ name, href }, index) => ({
			"@type": "ListItem",
			position: index + 1,
			name,
			...(href && { item: origin + href }),
		})),
	}
}
