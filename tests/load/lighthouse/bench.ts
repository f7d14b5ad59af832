/**
 * `npm run bench:lighthouse [path…]`: every template on Lighthouse's phone and slow 4G, the middle of
 * three runs. Serves the build at `SITE_DIR`, or asks a shop that runs at `BENCH_URL`.
 */
import { loadavg } from "node:os"
import { chromium } from "../../../src/up/check/chromium"
import { serveBuild } from "../../support/site/served"
import { middle, shortfalls } from "./budget"
import { measure } from "./measure"

const RUNS = Number(process.env.BENCH_RUNS ?? 3)

const templates = [
	"/",
	"/san-pham/",
	"/nhom/thuc-pham/",
	"/san-pham/mien-dong-binh-lieu/",
	"/tinh/",
	"/tinh/quang-ninh/",
	"/diem-den/",
	"/diem-den/du-lich-van-hoa-toc-tay-ban-lang-thai-hai/",
	"/chu-the/cong-ty-co-phan-thuong-mai-va-dich-vu-binh-lieu/",
	"/chung-nhan/mien-dong-binh-lieu-5-2025/",
	"/truy-xuat/Z2CFNK3X/",
	"/tim-kiem/?q=mi%E1%BA%BFn",
	"/kiem-tra/",
	"/gio-hang/",
	"/chuong-trinh/",
	"/chinh-sach/gia/",
]

const asked = process.argv.slice(2)
const program = await chromium()
const served = process.env.BENCH_URL ? null : await serveBuild()
const origin = served?.url ?? process.env.BENCH_URL ?? ""
const line = (cells: (string | number)[]) => {
	const [first, ...rest] = cells
	const row = [String(first).padEnd(56), ...rest.map((cell) => String(cell).padStart(7))]
	process.stdout.write(`${row.join(" ")}\n`)
}

let failures = 0
try {
	line([
		`load ${loadavg()[0]?.toFixed(1)}`,
		"perf",
		"a11y",
		"best",
		"seo",
		"LCP",
		"TBT",
		"CLS",
		"KB",
	])
	for (const path of asked.length > 0 ? asked : templates) {
		const runs = []
		for (let run = 0; run < RUNS; run += 1) runs.push(await measure(origin + path, program))
		const found = middle(runs)
		line([
			path,
			found.performance,
			found.accessibility,
			found.practices,
			found.seo,
			Math.round(found.lcp),
			Math.round(found.tbt),
			found.cls.toFixed(3),
			Math.round(found.bytes / 1024),
		])
		const short = shortfalls(found)
		if (short.length === 0) continue
		failures += 1
		process.stdout.write(`  short: ${short.join(", ")}; audits: ${found.failed.join(", ")}\n`)
	}
	line([`load ${loadavg()[0]?.toFixed(1)}`])
} finally {
	await served?.stop()
}
if (failures > 0) process.exitCode = 1
