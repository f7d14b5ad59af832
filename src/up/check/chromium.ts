import { spawnSync } from "node:child_process"
import { existsSync } from "node:fs"
import { Trouble, tell } from "../tell.mjs"
import { run } from "./command"

/** The browser of the journeys; installed from the system's packages when we may. */
export async function chromium(): Promise<string> {
	const found = process.env.CHROMIUM ?? onPath()
	if (found && existsSync(found)) return found
	const apt = existsSync("/usr/bin/apt-get")
	if (!apt || process.getuid?.() !== 0)
		throw new Trouble(
			"không có Chromium để chạy các hành trình trong trình duyệt.",
			"Cài nó (Debian: sudo apt-get install chromium) hoặc đặt CHROMIUM tới chương trình.",
		)
	tell("Cài Chromium…")
	const env = { DEBIAN_FRONTEND: "noninteractive" }
	await run("apt-get", ["update", "-qq"], { env })
	await run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"], { env })
	const installed = onPath()
	if (installed) return installed
	throw new Trouble("đã cài gói chromium mà không thấy chương trình.", "Đặt CHROMIUM tới nó.")
}

function onPath(): string | null {
	for (const name of ["chromium", "chromium-browser", "google-chrome"]) {
		const { status, stdout } = spawnSync("which", [name], { encoding: "utf8" })
		if (status === 0) return stdout.trim()
	}
	return null
}
