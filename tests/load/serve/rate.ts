import { execFile } from "node:child_process"
import { join } from "node:path"
import { promisify } from "node:util"
import { z } from "zod"

const run = promisify(execFile)
const program = join(import.meta.dirname, "../../../node_modules/autocannon/autocannon.js")
const told = z.object({
	requests: z.object({ average: z.number() }),
	errors: z.literal(0),
	non2xx: z.literal(0),
})

/** Requests a second that a server answers, asked by 64 readers at once over open connections. */
export async function rate(address: string, seconds: number): Promise<number> {
	const asked = ["-c", "64", "-d", String(seconds), "-H", "Accept-Encoding=gzip", "--json"]
	const { stdout } = await run(process.execPath, [program, ...asked, address])
	return told.parse(JSON.parse(stdout)).requests.average
}
