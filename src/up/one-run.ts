import { existsSync, readFileSync, rmSync } from "node:fs"
import { join } from "node:path"
import { type Child, kill, sleep, whenRunningChanges } from "./child"
import { writeJson } from "./state"
import { Trouble, tell } from "./tell.mjs"

/** A process and the moment the kernel started it: a number alone may belong to another by now. */
interface Known {
	pid: number
	since: string
}

/** run.json of the work folder: who runs now. */
export interface Note {
	self: Known
	children: (Known & { name: string })[]
}

/** Only one run works on a data folder; what a killed run left behind is ended first. */
export async function beTheOnlyRun(data: string): Promise<void> {
	const file = join(data, "run.json")
	const note = existsSync(file) ? readNote(file) : null
	if (note && lives(note.self))
		throw new Trouble(
			`Sao Làng đang chạy rồi (tiến trình ${note.self.pid}).`,
			`Dừng nó bằng Ctrl-C ở cửa sổ kia hoặc: kill ${note.self.pid}`,
		)
	const left = note?.children.filter(lives) ?? []
	if (left.length > 0) tell("Dọn các tiến trình còn sót lại từ lần chạy trước…")
	// SIGINT is Postgres's fast shutdown; the others end by it too.
	for (const { pid } of left) kill(pid, "SIGINT")
	for (let tries = 0; tries < 100 && left.some(lives); tries += 1) await sleep(100)
	for (const child of left.filter(lives)) kill(child.pid, "SIGKILL")
	const write = (children: Child[]) => {
		const named = children.map(({ name, pid }) => ({ name, ...known(pid) }))
		const note: Note = { self: known(process.pid), children: named }
		writeJson(file, note)
	}
	write([])
	whenRunningChanges(write)
}

export function forgetRun(data: string): void {
	rmSync(join(data, "run.json"), { force: true })
}

function readNote(file: string): Note | null {
	try {
		return JSON.parse(readFileSync(file, "utf8")) as Note
	} catch {
		return null
	}
}

const known = (pid: number): Known => ({ pid, since: startOf(pid) ?? "" })

const lives = ({ pid, since }: Known): boolean => since !== "" && startOf(pid) === since

/** Field 22 of /proc/PID/stat; null when there is no such process, or no /proc. */
function startOf(pid: number): string | null {
	try {
		const stat = readFileSync(`/proc/${pid}/stat`, "utf8")
		const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ")
		// A zombie holds nothing any more.
		return fields[0] === "Z" ? null : (fields[19] ?? null)
	} catch {
		return null
	}
}
