import { mkdirSync } from "node:fs"
import { join, resolve } from "node:path"
import { Trouble } from "./tell.mjs"

/** Where the project lies and what the environment asks for. */
export interface Settings {
	root: string
	/** Work folder, git-ignored: database, snapshot, builds, logs, secrets. */
	data: string
	/** Port of the shop. */
	port: number
	/** Port of commerce and its admin. */
	commercePort: number
	commerceUrl: string
	siteUrl: string
	live: boolean
	/** An existing Postgres server to use instead of our own. */
	databaseUrl: string | null
	/** The data folder is deleted afterwards: durability is given up for speed. */
	throwAway: boolean
}

/** Reads the settings once and makes the work folder. */
export function readSettings(env: NodeJS.ProcessEnv = process.env): Settings {
	const root = resolve(import.meta.dirname, "..", "..")
	const data = resolve(root, env.SAOLANG_DATA ?? ".saolang")
	const port = portOf("PORT", env.PORT, 4321)
	const commercePort = portOf("COMMERCE_PORT", env.COMMERCE_PORT, 9000)
	mkdirSync(join(data, "logs"), { recursive: true })
	return {
		root,
		data,
		port,
		commercePort,
		commerceUrl: `http://localhost:${commercePort}`,
		siteUrl: env.SITE_URL ?? `http://localhost:${port}`,
		live: env.SITE_MODE === "live",
		databaseUrl: env.DATABASE_URL || null,
		throwAway: env.SAOLANG_THROW_AWAY === "1",
	}
}

function portOf(name: string, value: string | undefined, otherwise: number): number {
	if (!value) return otherwise
	const port = Number(value)
	if (Number.isInteger(port) && port > 0 && port < 65536) return port
	throw new Trouble(`${name}=${value} không phải một số cổng.`, "Dùng số từ 1 đến 65535.")
}
