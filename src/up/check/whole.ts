import { existsSync, globSync, rmSync } from "node:fs"
import { join } from "node:path"
import { snapshotFile } from "../site/catalogue"
import { chromium } from "./chromium"
import { root, run } from "./command"
import { startTestStack, type TestStack } from "./stack"
import type { Step } from "./steps"

/**
 * Seventeen certificates of the data end with 29 December 2026: their stars are on every surface in its
 * last second and on none in the next. In 2030 nearly all have ended.
 */
const clocks = ["2026-12-29T23:59:59+07:00", "2026-12-30T00:00:00+07:00", "2030-01-01"]

const has = (pattern: string) => globSync(pattern, { cwd: root }).length > 0
const isWhole = () =>
	["src/server/main.ts", "src/pages/index.astro", "commerce/src/scripts/seed.ts"].every((path) =>
		existsSync(join(root, path)),
	)
const rules = (folder: string, env: Record<string, string>) =>
	run("vitest", ["run", "--config", "vitest.site.config.ts", folder], { env })

/** The whole shop: brought up, looked at, walked through in a browser, stopped. */
export function wholeShop(): Step[] {
	let stack: TestStack | null = null
	const env = () => stack?.env ?? {}
	return [
		{
			name: "cả cửa hàng khởi động từ số không",
			exists: isWhole,
			async run() {
				stack = await startTestStack()
			},
		},
		{
			name: "bản dựng của trang",
			exists: () => stack !== null && has("tests/build/**/*.test.ts"),
			run: () => rules("tests/build", env()),
		},
		{
			name: "số byte gửi đi",
			exists: () => stack !== null && has("tests/budgets/**/*.test.ts"),
			run: () => rules("tests/budgets", env()),
		},
		{
			name: "sự thật hôm nay",
			exists: () => stack !== null && has("tests/truth/**/*.test.ts"),
			run: () => rules("tests/truth", env()),
		},
		...clocks.map((clock) => ({
			name: `sự thật ngày ${clock}`,
			exists: () => stack !== null && has("tests/truth/**/*.test.ts"),
			run: () => truthAt(clock, env()),
		})),
		{
			name: "các hành trình trong trình duyệt",
			exists: () => stack !== null && has("tests/e2e/**/*.spec.ts"),
			run: async () =>
				run("playwright", ["test"], { env: { ...env(), CHROMIUM: await chromium() } }),
		},
		{
			name: "dừng sạch",
			exists: () => stack !== null,
			run: async () => stack?.stop(),
		},
	]
}

/** Builds the pages as of another time from the same snapshot, and reads them. */
async function truthAt(clock: string, env: Record<string, string>): Promise<void> {
	const data = env.SAOLANG_DATA ?? ""
	const folder = join(data, `site-${clock.replace(/[^\dT-]/g, "-")}`)
	const at = { ...env, SAOLANG_NOW: clock, SITE_DIR: folder }
	await run("astro", ["build", "--silent"], {
		env: {
			...at,
			NODE_ENV: "production",
			ASTRO_TELEMETRY_DISABLED: "1",
			SITE_OUT_DIR: folder,
			CATALOGUE_FILE: snapshotFile(data),
		},
	})
	await rules("tests/truth", at)
	rmSync(folder, { recursive: true, force: true })
}
