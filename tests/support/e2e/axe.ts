import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import type AxeBuilder from "@axe-core/playwright"
import type { Page } from "@playwright/test"

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"]
const everything = { type: "tag", values: TAGS }
/** All that another theme of the same page can change. */
const contrast = { type: "rule", values: ["color-contrast"] }

type Rules = typeof everything
type Results = Awaited<ReturnType<AxeBuilder["analyze"]>>

// Run in the page itself, five times as fast as by the builder: that one looks for frames, and there are none.
const near = createRequire(import.meta.resolve("@axe-core/playwright"))
const source = readFileSync(near.resolve("axe-core/axe.min.js"), "utf8")

/** What axe finds against WCAG 2.2 AA and best practice in light and in dark, a line for each element. */
export async function axe(page: Page): Promise<string[]> {
	await page.emulateMedia({ colorScheme: "light" })
	const light = await run(page, everything)
	await page.emulateMedia({ colorScheme: "dark" })
	return [...light, ...(await run(page, contrast))]
}

async function run(page: Page, rules: Rules): Promise<string[]> {
	if (await page.evaluate(() => !("axe" in window))) await page.evaluate(source)
	const { violations } = await page.evaluate<Results, Rules>(
		(runOnly) => Reflect.get(window, "axe").run(document, { runOnly, resultTypes: ["violations"] }),
		rules,
	)
	const { pathname } = new URL(page.url())
	return violations.flatMap(({ id, nodes }) =>
		nodes.map(({ html, failureSummary = "" }) =>
			`${pathname} ${id}: ${html.slice(0, 160)} ${failureSummary.slice(0, 200)}`.replace(
				/\s+/g,
				" ",
			),
		),
	)
}
