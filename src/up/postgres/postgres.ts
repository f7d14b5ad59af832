import { join } from "node:path"
import type { Child } from "../child"
import { freePort } from "../ports"
import type { Settings } from "../settings"
import { tell } from "../tell.mjs"
import { account } from "./account"
import { home } from "./binaries"
import { ensureCluster, ROLE, startCluster } from "./cluster"
import { ensureDatabase, requireDatabase } from "./database"

export interface Database {
	url: string
	/** Our own server; null when DATABASE_URL names another. */
	server: Child | null
}

/** The database commerce works on: the one of DATABASE_URL, or our own Postgres with its data. */
export async function startDatabase(settings: Settings, password: string): Promise<Database> {
	if (settings.databaseUrl) {
		await requireDatabase(settings.databaseUrl)
		tell("Dùng cơ sở dữ liệu của DATABASE_URL")
		return { url: settings.databaseUrl, server: null }
	}
	const who = account()
	const options = {
		home: home(settings.root, settings.data, who),
		who,
		password,
		port: await freePort(54_329),
		log: join(settings.data, "logs", "postgres.log"),
		throwAway: settings.throwAway,
	}
	await ensureCluster(options)
	const server = await startCluster(options)
	// "localhost", not its number: commerce switches encryption on for any other name.
	const at = `postgres://${ROLE}:${encodeURIComponent(password)}@localhost:${options.port}`
	await ensureDatabase(`${at}/postgres`, "saolang")
	tell("Cơ sở dữ liệu sẵn sàng")
	return { url: `${at}/saolang`, server }
}
