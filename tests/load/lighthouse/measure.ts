import { userInfo } from "node:os"
import { chromium } from "@playwright/test"
import lighthouse from "lighthouse"
import { freePort } from "../../../src/up/ports"

/** What a page scored, 0 to 100, and how long a reader on slow 4G waits. */
export interface Scores {
	performance: number
	accessibility: number
	practices: number
	seo: number
	/** Milliseconds. */
	lcp: number
	/** Milliseconds. */
	tbt: number
	cls: number
	/** All that travelled. */
	bytes: number
	/** Audits that did not pass. */
	failed: string[]
}

const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"]

/** Measures addresses with Lighthouse's own phone on slow 4G, each in a browser of its own. */
export async function measure(url: string, executablePath: string): Promise<Scores> {
	const port = await freePort()
	const browser = await chromium.launch({
		executablePath,
		args: [
			`--remote-debugging-port=${port}`,
			"--disable-background-networking",
			// The sandbox refuses to run as root.
			...(userInfo().uid === 0 ? ["--no-sandbox"] : []),
		],
	})
	try {
		const run = await lighthouse(url, {
			port,
			logLevel: "error",
			onlyCategories: CATEGORIES,
			// The demonstration asks not to be indexed.
			skipAudits: ["is-crawlable"],
		})
		if (!run) throw new Error(`Lighthouse said nothing about ${url}`)
		const { categories, audits } = run.lhr
		const score = (name: string) => Math.round((categories[name]?.score ?? 0) * 100)
		const value = (name: string) => audits[name]?.numericValue ?? Number.NaN
		const weighed = Object.values(categories).flatMap(({ auditRefs }) =>
			auditRefs.filter(({ weight }) => weight > 0).map(({ id }) => id),
		)
		return {
			performance: score("performance"),
			accessibility: score("accessibility"),
			practices: score("best-practices"),
			seo: score("seo"),
			lcp: value("largest-contentful-paint"),
			tbt: value("total-blocking-time"),
			cls: value("cumulative-layout-shift"),
			bytes: value("total-byte-weight"),
			failed: weighed.filter((id) => (audits[id]?.score ?? 1) < 0.9),
		}
	} finally {
		await browser.close()
	}
}
