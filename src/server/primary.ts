import cluster, { type Worker } from "node:cluster"
import { realpathSync } from "node:fs"
import type { Settings } from "./settings"

/** How often the link to the current build is looked at, in milliseconds. */
const LOOK_MS = 1_000
/** A worker that dies is started again, later each time, at most after this many milliseconds. */
const MAX_WAIT_MS = 10_000
const FIRST_TRIES = 3

/** Holds the port, keeps one worker serving the current build, and changes it without losing a request. */
export function startPrimary(settings: Settings): void {
	let current: { worker: Worker; folder: string } | null = null
	let starting: { worker: Worker; folder: string } | null = null
	let failures = 0
	let stopping = false
	/** A build that did not start is not tried again while an older one serves. */
	let broken: string | null = null

	function target(): string | null {
		try {
			return realpathSync(settings.siteDir)
		} catch {
			return null
		}
	}

	function start(folder: string): void {
		const worker = cluster.fork({ SITE_BUILD: folder })
		starting = { worker, folder }
		worker.once("listening", () => {
			const old = current
			current = { worker, folder }
			starting = null
			failures = 0
			broken = null
			if (old) retire(old.worker)
			else process.stdout.write(`Trang đang phục vụ ở cổng ${settings.port}.\n`)
		})
		worker.once("exit", (code) => ended(worker, folder, code))
	}

	function ended(worker: Worker, folder: string, code: number): void {
		if (stopping) {
			if (Object.keys(cluster.workers ?? {}).length === 0) process.exit(0)
			return
		}
		if (worker === starting?.worker) {
			starting = null
			failures += 1
			if (current) {
				broken = folder
				process.stderr.write(`Bản dựng ${folder} không chạy được; vẫn phục vụ bản trước.\n`)
				return
			}
			if (failures >= FIRST_TRIES) {
				process.stderr.write(`Không mở được trang (mã ${code}) sau ${failures} lần thử.\n`)
				process.exit(1)
			}
		} else if (worker === current?.worker) {
			current = null
			failures += 1
			process.stderr.write(`Tiến trình phục vụ trang dừng bất ngờ (mã ${code}), mở lại.\n`)
		} else return
		setTimeout(look, Math.min(MAX_WAIT_MS, 250 * 2 ** failures))
	}

	function look(): void {
		if (stopping || starting) return
		const folder = target()
		if (!folder) return
		if (!current || (folder !== current.folder && folder !== broken)) start(folder)
	}

	function stop(): void {
		if (stopping) return
		stopping = true
		const workers = Object.values(cluster.workers ?? {})
		if (workers.length === 0) process.exit(0)
		for (const worker of workers) worker?.process.kill("SIGTERM")
	}

	// Workers take connections from the port themselves: one handed over to a worker that dies before
	// it answers would hang for ever.
	cluster.schedulingPolicy = cluster.SCHED_NONE
	if (!target()) {
		process.stderr.write(`Chưa có bản dựng nào ở ${settings.siteDir}.\n`)
		process.exit(1)
	}
	process.on("SIGTERM", stop)
	process.on("SIGINT", stop)
	look()
	setInterval(() => current && look(), LOOK_MS)
}

function retire(worker: Worker): void {
	worker.send("stop")
}
