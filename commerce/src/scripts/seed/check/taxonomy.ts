import { type Check, reportTwins } from "./report"

/** The numbers of the decree run without gaps, point upwards, and products use them. */
export const checkTaxonomy: Check = (catalogue, reportIn) => {
	const { groups, productGroups, sets } = catalogue["taxonomy.json"]
	const report = reportIn("taxonomy.json")
	for (const [name, list] of Object.entries({ groups, productGroups, sets })) {
		for (const [index, { number, slug }] of list.entries())
			if (number !== index + 1) report(slug, "number", `trong ${name} phải là ${index + 1}`)
		reportTwins(
			list.map(({ slug }) => slug),
			"slug",
			report,
		)
	}
	// Groups and sets share the addresses of their pages' categories.
	reportTwins(
		[...groups, ...sets].map(({ slug }) => slug),
		"slug",
		report,
	)
	for (const { slug, group, productGroup } of sets)
		if (productGroups[productGroup - 1]?.group !== group)
			report(slug, "productGroup", `phân nhóm ${productGroup} không thuộc nhóm ${group}`)
	for (const { slug, setNumber, group } of catalogue["products.json"])
		if (sets[setNumber - 1]?.group !== group)
			reportIn("products.json")(slug, "group", `bộ ${setNumber} không thuộc nhóm ${group}`)
}
