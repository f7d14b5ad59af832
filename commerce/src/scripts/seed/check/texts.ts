import { mentionsRank } from "../../../domain/text"
import type { Check } from "./report"

/** What is shown names no rank: a sentence must not outlive its certificate. */
export const checkTexts: Check = (catalogue, reportIn) => {
	const stories = catalogue["stories-plain.json"]
	const plain = reportIn("stories-plain.json")
	const told = new Set<string>()
	const files = {
		"products.json": catalogue["products.json"],
		"places.json": catalogue["places.json"].tourism,
	} as const
	for (const file of ["products.json", "places.json"] as const)
		for (const { slug, story, summaryPlain, starsInText } of files[file]) {
			if (mentionsRank(summaryPlain)) reportIn(file)(slug, "summaryPlain", "câu nêu hạng sao")
			if (!story) continue
			told.add(slug)
			if (!(slug in stories) && (starsInText.story || mentionsRank(story)))
				plain(slug, "", "bài gốc nêu hạng sao mà chưa có bài viết lại")
		}
	for (const [slug, story] of Object.entries(stories)) {
		if (!told.has(slug)) plain(slug, "", "không có bài gốc nào của bản ghi này")
		if (mentionsRank(story)) plain(slug, "", "bài viết lại vẫn nêu hạng sao")
	}
}
