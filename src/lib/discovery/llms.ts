import { checkListPath, checkPath } from "../check/addresses"
import { recognitionsPath, storiesPath } from "../feed/addresses"
import { openDataPath, tablePath } from "../open-data/addresses"
import type { Table } from "../open-data/table"
import {
	fairsPath,
	productsPath,
	programmePath,
	provincesPath,
	salesPointsPath,
	searchPath,
	tourismListPath,
} from "../paths"
import { policies, policyPath } from "../policies"
import { sitemapIndexPath } from "../sitemap/sitemap"
import { t } from "../strings"
import { plainSpaces } from "../text/no-break"

interface Link {
	path: string
	name: string
	text?: string
}

/** The site in words for programs that read it (llmstxt.org): what is where, and how to read a star. */
export function llmsTxt(
	tables: readonly Table[],
	site: { url: string; day: string; demonstration: boolean },
): string {
	const list = (links: readonly Link[]) =>
		links.map(({ path, name, text }) => `- [${name}](${site.url}${path})${text ? `: ${text}` : ""}`)
	const parts = [
		[`# ${t("site.name")}`],
		[`> ${t("llms.summary")}`],
		[t("llms.stars", { day: site.day }), ...(site.demonstration ? ["", t("llms.demo")] : [])],
		[`## ${t("llms.pages")}`, "", ...list(pages())],
		[`## ${t("data.title")}`, "", ...list([...tables.map(ofTable), ...feeds()])],
		[`## ${t("foot.policies")}`, "", ...list(policies().map(ofPolicy))],
	]
	return plainSpaces(`${parts.map((lines) => lines.join("\n")).join("\n\n")}\n`)
}

function pages(): Link[] {
	return [
		{ path: productsPath, name: t("nav.products"), text: t("llms.products") },
		{ path: tourismListPath, name: t("nav.tourism"), text: t("llms.tourism") },
		{ path: provincesPath, name: t("nav.provinces"), text: t("llms.provinces") },
		{ path: salesPointsPath, name: t("nav.salesPoints") },
		{ path: fairsPath, name: t("nav.fairs") },
		{ path: programmePath, name: t("nav.programme"), text: t("llms.programme") },
		{ path: checkPath, name: t("nav.check"), text: t("llms.check") },
		{ path: searchPath, name: t("nav.search"), text: t("llms.search") },
	]
}

function feeds(): Link[] {
	return [
		{ path: openDataPath, name: t("llms.fields") },
		{ path: recognitionsPath, name: t("feed.recognitions") },
		{ path: storiesPath, name: t("feed.stories") },
		{ path: checkListPath, name: t("data.moreCheck"), text: t("data.moreCheckText") },
		{ path: sitemapIndexPath, name: t("data.moreSitemap") },
	]
}

function ofTable({ name, title, about }: Table): Link {
	return { path: tablePath(name, "json"), name: title, text: about }
}

function ofPolicy({
	slug,
	title,
	summary,
}: {
	slug: string
	title: string
	summary: string
}): Link {
	return { path: policyPath(slug), name: title, text: summary }
}
