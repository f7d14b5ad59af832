import { fork } from "node:child_process"
import { join } from "node:path"
import { setTimeout as wait } from "node:timers/promises"
import { percentile, tell } from "../times"
import { askedQueries } from "./queries"

const PER_SECOND = 50
const SECONDS = 20
const WARM_UP_SECONDS = 3

/** `/api/search` at a steady rate, whoever is slow; true when it is as quick as promised. */
export async function benchHttp(name: string, env: Record<string, string> = {}): Promise<boolean> {
	const child = fork(join(import.meta.dirname, "served.ts"), {
		execArgv: ["--import", "tsx"],
		env: { ...process.env, ...env },
	})
	try {
		const port = await new Promise<number>((resolve, reject) => {
			child.once("message", (message) => resolve(Number(message)))
			child.once("exit", (code) => reject(new Error(`the server ended with ${code}`)))
		})
		const base = `http://127.0.0.1:${port}/api/search`
		await atRate(base, WARM_UP_SECONDS)
		const times = await atRate(base, SECONDS)
		tell(`${name} http p50`, percentile(times, 0.5), "ms")
		return tell(`${name} http p95`, percentile(times, 0.95), "ms", 30)
	} finally {
		child.removeAllListeners("exit")
		child.kill()
	}
}

async function atRate(base: string, seconds: number): Promise<number[]> {
	const addresses = askedQueries().map(({ q, facets, filters, sort }) => {
		const params = new URLSearchParams({ c: "products", q })
		if (!facets) params.set("facets", "")
		if (filters) params.set("stars", "4,5")
		if (sort) params.set("sort", sort)
		return `${base}?${params}`
	})
	const start = performance.now()
	const asked: Promise<number>[] = []
	for (let n = 0; n < seconds * PER_SECOND; n += 1) {
		await wait(Math.max(0, start + (n * 1000) / PER_SECOND - performance.now()))
		asked.push(timed(addresses[n % addresses.length] ?? base))
	}
	return Promise.all(asked)
}

async function timed(address: string): Promise<number> {
	const start = performance.now()
	const response = await fetch(address)
	await response.arrayBuffer()
	if (!response.ok) throw new Error(`${response.status} ${address}`)
	return performance.now() - start
}
