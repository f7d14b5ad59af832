import { spawn } from "node:child_process"
import { randomBytes } from "node:crypto"
import { mkdtemp, rm } from "node:fs/promises"
import { createServer } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { setTimeout as wait } from "node:timers/promises"

export interface MeiliServer {
	host: string
	key: string | undefined
	close: () => Promise<void>
}

/** The Meilisearch the environment names: a running one, or a program to run; null without either. */
export function meiliGiven(
	env: Record<string, string | undefined>,
): (() => Promise<MeiliServer>) | null {
	const { MEILISEARCH_HOST: host, MEILISEARCH_KEY: key, MEILISEARCH_BIN: program } = env
	if (host) return async () => ({ host, key, close: async () => {} })
	return program ? () => started(program) : null
}

const TRIES = 150
const PAUSE_MS = 100

async function started(program: string): Promise<MeiliServer> {
	const folder = await mkdtemp(join(tmpdir(), "meilisearch-"))
	const key = randomBytes(16).toString("hex")
	const address = `127.0.0.1:${await freePort()}`
	const server = spawn(
		program,
		["--db-path", join(folder, "data"), "--http-addr", address, "--no-analytics"],
		{ cwd: folder, env: { MEILI_MASTER_KEY: key }, stdio: "ignore" },
	)
	const ended = new Promise<void>((resolve) => {
		server.once("exit", () => resolve())
		server.once("error", () => resolve())
	})
	const close = async () => {
		server.kill("SIGKILL")
		await ended
		await rm(folder, { recursive: true, force: true })
	}
	for (let tries = 0; tries < TRIES; tries++) {
		const health = await fetch(`http://${address}/health`).catch(() => null)
		if (health?.ok) return { host: `http://${address}`, key, close }
		await wait(PAUSE_MS)
	}
	await close()
	throw new Error(`${program} does not answer`)
}

function freePort(): Promise<number> {
	return new Promise((resolve, reject) => {
		const server = createServer()
		server.once("error", reject)
		server.listen(0, "127.0.0.1", () => {
			const address = server.address()
			server.close(() =>
				typeof address === "object" && address
					? resolve(address.port)
					: reject(new Error("no port")),
			)
		})
	})
}
