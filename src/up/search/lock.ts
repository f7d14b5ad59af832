import { readFileSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { isAlive } from "../alive"
import { Trouble } from "../tell.mjs"

/** Does some work as the only process on a work folder that does; a lock whose owner is gone is nobody's. */
export async function alone(data: string, work: () => Promise<void>): Promise<void> {
	const file = join(data, "search-rebuild.pid")
	take(file)
	try {
		await work()
	} finally {
		rmSync(file, { force: true })
	}
}

function take(file: string): void {
	for (let tries = 0; tries < 2; tries += 1)
		try {
			writeFileSync(file, String(process.pid), { flag: "wx" })
			return
		} catch (error) {
			if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error
			const owner = ownerOf(file)
			if (owner !== null && isAlive(owner))
				throw new Trouble(`chỉ mục tìm kiếm đang được dựng (tiến trình ${owner}).`)
			rmSync(file, { force: true })
		}
	throw new Trouble("chỉ mục tìm kiếm đang được dựng.")
}

function ownerOf(file: string): number | null {
	try {
		return Number(readFileSync(file, "utf8")) || null
	} catch {
		return null
	}
}
