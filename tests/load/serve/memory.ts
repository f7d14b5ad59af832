import { readdirSync, readFileSync } from "node:fs"

/** Megabytes that a process and all it started hold for themselves; what they share counts once. */
export function heldBy(root: number): number {
	const kilobytes = familyOf(root).map((pid) => {
		const text = readFileSync(`/proc/${pid}/smaps_rollup`, "utf8")
		return Number(/^Pss:\s+(\d+) kB/m.exec(text)?.[1] ?? Number.NaN)
	})
	return kilobytes.reduce((sum, some) => sum + some, 0) / 1_024
}

function familyOf(root: number): number[] {
	const parents = new Map(
		readdirSync("/proc")
			.filter((name) => /^\d+$/.test(name))
			.map((name) => [Number(name), parentOf(name)]),
	)
	const family = [root]
	for (const one of family)
		for (const [pid, parent] of parents) if (parent === one) family.push(pid)
	return family
}

function parentOf(pid: string): number | null {
	try {
		const [, , parent] =
			/^\d+ \(.*\) (\w) (\d+)/s.exec(readFileSync(`/proc/${pid}/stat`, "utf8")) ?? []
		return Number(parent)
	} catch {
		// It ended meanwhile.
		return null
	}
}
