import { userInfo } from "node:os"
import { defineConfig } from "@playwright/test"

const phone = { width: 360, height: 800 }
const desktop = { width: 1280, height: 800 }
/** Folders that choose their own sizes, or their own time. */
const apart = ["crawl/**", "reach/**", "search/**", "down/**"]

/**
 * Journeys in a real browser against a shop that runs already (`SITE_URL`); the runner brings it up.
 * `crawl` reads every page of the build once; `down` stops the shop's service and comes last.
 */
export default defineConfig({
	testDir: "tests/e2e",
	outputDir: "test-results",
	workers: 2,
	retries: 0,
	forbidOnly: true,
	timeout: 120_000,
	expect: { timeout: 20_000 },
	reporter: [["list"]],
	use: {
		baseURL: process.env.SITE_URL ?? "http://localhost:4321",
		locale: "vi-VN",
		// Only tests of what is kept meet the worker that keeps it.
		serviceWorkers: "block",
		timezoneId: "Asia/Ho_Chi_Minh",
		trace: "retain-on-failure",
		screenshot: "only-on-failure",
		launchOptions: {
			executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
			args: [
				// The sandbox refuses to run as root.
				...(userInfo().uid === 0 ? ["--no-sandbox"] : []),
				"--disable-background-networking",
				"--disable-component-update",
				"--disable-sync",
				"--no-first-run",
			],
		},
	},
	projects: [
		{
			name: "mobile",
			testIgnore: apart,
			use: { viewport: phone, hasTouch: true },
		},
		{ name: "desktop", testIgnore: apart, use: { viewport: desktop } },
		{ name: "crawl", testMatch: "crawl/**", use: { viewport: phone, trace: "off" } },
		{ name: "reach", testMatch: "reach/**", use: { viewport: phone, trace: "off" } },
		{ name: "search", testMatch: "search/**", use: { viewport: desktop, trace: "off" } },
		{
			name: "down",
			testMatch: "down/**",
			dependencies: ["mobile", "desktop", "crawl", "reach", "search"],
			use: { viewport: phone },
		},
	],
})
