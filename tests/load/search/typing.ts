import { loadavg } from "node:os"
import { chromium, type Page } from "@playwright/test"
import { type Served, serveBuild } from "../../support/site/served"
import { percentile, tell } from "../times"

/** A cheap phone beside the machine that builds. */
const SLOWER = 4
const MOST_MS = 150
const ROUNDS = 2
const texts = [
	"tra",
	"nuoc mam",
	"ca phe",
	"mat ong",
	"quang ninh",
	"banh dau xanh",
	"gom",
	"5 sao",
]

/**
 * From the last key to the painted results, on the built site with a processor four times slower;
 * `SITE_URL` measures a site that runs already.
 */
const served: Served = process.env.SITE_URL
	? { url: process.env.SITE_URL, pid: 0, stop: async () => {} }
	: await serveBuild()
const browser = await chromium.launch({
	executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
	args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
})
try {
	const page = await browser.newPage({ viewport: { width: 360, height: 800 } })
	const slow = await page.context().newCDPSession(page)
	await slow.send("Emulation.setCPUThrottlingRate", { rate: SLOWER })
	await page.goto(`${served.url}/tim-kiem/`)
	await page.getByRole("button", { name: "Xếp", exact: true }).waitFor({ state: "hidden" })
	const times: number[] = []
	for (let round = 0; round <= ROUNDS; round += 1)
		for (const text of texts) {
			const time = await painted(page, text)
			// The first round warms the server and the page.
			if (round > 0) times.push(time)
		}
	tell("load of the machine", loadavg()[0] ?? 0, "")
	tell("typing to painted p50", percentile(times, 0.5), "ms")
	if (!tell("typing to painted p95", percentile(times, 0.95), "ms", MOST_MS)) process.exitCode = 1
} finally {
	await browser.close()
	await served.stop()
}

/** Types a text whose last letter is its own key, and waits for the frame that shows its results. */
async function painted(page: Page, text: string): Promise<number> {
	const field = page.getByRole("searchbox")
	await field.fill("")
	await settled(page)
	await field.fill(text.slice(0, -1))
	await settled(page)
	await field.press("End")
	const took = page.evaluate(paintOfNextAnswer)
	await field.press(text.at(-1) ?? "")
	const time = await took
	await settled(page)
	return time
}

async function settled(page: Page): Promise<void> {
	await page.waitForFunction(() => !document.querySelector('[aria-busy="true"]'))
}

/** Runs in the page: from the next key to the second frame after the results have changed. */
function paintOfNextAnswer(): Promise<number> {
	return new Promise((resolve) => {
		let start = 0
		addEventListener("keydown", (event) => (start = event.timeStamp), { once: true, capture: true })
		const region = document.querySelector("[aria-busy]")
		if (!region) throw new Error("no results on the page")
		const observer = new MutationObserver(() => {
			if (region.getAttribute("aria-busy") === "true") return
			observer.disconnect()
			requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)))
		})
		observer.observe(region, { attributeFilter: ["aria-busy"] })
	})
}
