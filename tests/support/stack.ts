import { readFileSync } from "node:fs"
import { join } from "node:path"
import type { Note } from "../../src/up/one-run"

/** Name of commerce among the programs of a run. */
const COMMERCE = "phần bán hàng"

/**
 * Kills commerce of the stack under test (`SAOLANG_DATA`) and every one the supervisor starts in its
 * place, until the answer is called. Less than a minute: then the supervisor gives up.
 */
export function keepCommerceDown(data = process.env.SAOLANG_DATA): () => void {
	if (!data) throw new Error("SAOLANG_DATA does not say which stack is under test.")
	const kill = () => {
		const note = JSON.parse(readFileSync(join(data, "run.json"), "utf8")) as Note
		for (const { name, pid } of note.children) if (name === COMMERCE) end(pid)
	}
	kill()
	const timer = setInterval(kill, 200)
	return () => clearInterval(timer)
}

function end(pid: number): void {
	try {
		process.kill(-pid, "SIGKILL")
	} catch {
		// Already gone.
	}
}
