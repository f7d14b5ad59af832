import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { fingerprint } from "../fingerprint"
import type { Settings } from "../settings"
import { tell } from "../tell.mjs"
import { commerceFolder } from "./environment"
import { medusa } from "./medusa"

/** Where the built service stands and is started from. */
export const builtFolder = (settings: Settings): string =>
	join(commerceFolder(settings), ".medusa", "server")

/** Builds commerce and its admin, unless what stands there came from these very sources. */
export async function buildCommerce(settings: Settings): Promise<void> {
	const mark = join(builtFolder(settings), "built-from")
	const sources = ["src", "medusa-config.ts", "tsconfig.json", "package-lock.json"]
	const wanted = fingerprint(commerceFolder(settings), sources)
	if (existsSync(mark) && readFileSync(mark, "utf8") === wanted) return
	const from = Date.now()
	tell("Dựng phần bán hàng và trang quản trị…")
	await medusa(settings, ["build"], {
		name: "Việc dựng phần bán hàng",
		env: { NODE_ENV: "production", MEDUSA_DISABLE_TELEMETRY: "1" },
		log: "commerce-build.log",
	})
	writeFileSync(mark, wanted)
	tell(`Đã dựng phần bán hàng (${Math.round((Date.now() - from) / 1000)} s)`)
}
