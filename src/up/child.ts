import { type ChildProcess, spawn } from "node:child_process"
import { createWriteStream } from "node:fs"
import { gist } from "./gist"
import { machineTrouble, Trouble } from "./tell.mjs"

export interface Exit {
	code: number | null
	signal: NodeJS.Signals | null
}

export interface Child {
	name: string
	pid: number
	exited: Promise<Exit>
	/** Asks its whole process group to end, and ends it after `graceMs`. */
	stop(graceMs?: number): Promise<void>
}

export interface ChildOptions {
	name: string
	cwd: string
	env: Record<string, string | undefined>
	/** File that gets all it prints. */
	log: string
	uid?: number | undefined
	gid?: number | undefined
	/** Called with each piece of text it prints. */
	onText?: (text: string) => void
	/** It runs to its end; services stay. */
	task?: boolean
	/** A channel tells it when this process is gone, however it went. */
	linked?: boolean
	/** At the end of the run, what has a lower number is stopped first. */
	stopLate?: 0 | 1 | 2
	stopSignal?: NodeJS.Signals
}

const running = new Map<number, { child: Child; stopLate: number; task: boolean }>()
let closing = false
let onChange: (children: Child[]) => void = () => undefined

/** Tells the listener which programs run, whenever that changes. */
export function whenRunningChanges(listener: (children: Child[]) => void): void {
	onChange = listener
}

const changed = () => onChange([...running.values()].map(({ child }) => child))

/** Names of what runs to its end, unlike the services that stay. */
export const underWay = (): string[] =>
	[...running.values()].filter(({ task }) => task).map(({ child }) => child.name)

/** True once the run is ending: nothing is started any more. */
export const isClosing = (): boolean => closing

/** Starts a program as the leader of its own process group, so that none of its children outlives it. */
export function launch(program: string, args: string[], options: ChildOptions): Child {
	if (closing) throw new Trouble("đang dừng.")
	const { name, cwd, env, log, uid, gid, onText, linked = false } = options
	const { stopLate = 0, stopSignal = "SIGTERM" } = options
	const child = spawn(program, args, {
		cwd,
		env: { ...process.env, ...env },
		stdio: ["ignore", "pipe", "pipe", ...(linked ? ["ipc" as const] : [])],
		detached: true,
		...(uid === undefined ? {} : { uid, gid }),
	})
	const file = createWriteStream(log, { flags: "a" })
	// A full disk shows in the program itself; losing its log must not end the supervisor.
	file.on("error", () => undefined)
	for (const stream of [child.stdout, child.stderr])
		stream?.on("data", (chunk: Buffer) => {
			file.write(chunk)
			onText?.(chunk.toString("utf8"))
		})
	const exited = new Promise<Exit>((done) => {
		child.once("error", (error) => {
			onText?.(error.message)
			done({ code: 127, signal: null })
		})
		child.once("close", (code, signal) => done({ code, signal }))
	})
	const pid = child.pid ?? 0
	const started: Child = {
		name,
		pid,
		exited,
		stop: (graceMs = 20_000) => stopGroup(child, exited, graceMs, stopSignal),
	}
	if (pid) running.set(pid, { child: started, stopLate, task: options.task ?? false })
	changed()
	void exited.then(() => {
		running.delete(pid)
		file.end()
		if (!closing) changed()
	})
	return started
}

/** Runs a program to its end; answers what it printed, or throws one sentence with the end of it. */
export async function runToEnd(
	program: string,
	args: string[],
	options: ChildOptions,
): Promise<string> {
	let output = ""
	const child = launch(program, args, {
		...options,
		task: true,
		onText: (text) => {
			output = (output + text).slice(-200_000)
		},
	})
	const { code, signal } = await child.exited
	if (code === 0) return output
	if (signal) throw new Trouble(`${options.name} bị dừng giữa chừng (${signal}).`)
	throw new Trouble(
		machineTrouble(output) ??
			`${options.name} thất bại; toàn văn ở ${options.log}:\n${gist(output)}`,
	)
}

/** Ends every program still running, the later ones after the earlier ones; nothing starts any more. */
export async function stopAll(graceMs: number): Promise<void> {
	closing = true
	for (const turn of [0, 1, 2]) {
		const now = [...running.values()].filter(({ stopLate }) => stopLate === turn)
		await Promise.all(now.map(({ child }) => child.stop(graceMs)))
	}
}

async function stopGroup(
	child: ChildProcess,
	exited: Promise<Exit>,
	graceMs: number,
	signal: NodeJS.Signals,
): Promise<void> {
	const group = child.pid
	if (!group) return
	kill(group, signal)
	const deadline = Date.now() + graceMs
	while (kill(group, 0) && Date.now() < deadline) await sleep(50)
	kill(group, "SIGKILL")
	await exited
}

/** Signals a process group; false when nobody is left in it. */
export function kill(group: number, signal: NodeJS.Signals | 0): boolean {
	try {
		process.kill(-group, signal)
		return true
	} catch {
		return false
	}
}

export const sleep = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms))
