import { join } from "node:path"
import { serverCommand } from "../server/command"
import { untilAnswers } from "./answers"
import { type Child, launch } from "./child"
import { buildCommerce } from "./commerce/build"
import { commerceEnvironment } from "./commerce/environment"
import { releaseLocks } from "./commerce/locks"
import { type Prepared, prepareCommerce } from "./commerce/prepare"
import { launchCommerce } from "./commerce/service"
import { deriveMedia } from "./media/derive"
import { requireFree } from "./ports"
import { startDatabase } from "./postgres/postgres"
import { startIndexer } from "./search/indexer"
import type { Secrets } from "./secrets"
import type { Settings } from "./settings"
import { servedBuild } from "./site/build"
import { requireReadyForLive } from "./site/live"
import { type Published, publish } from "./site/publish"
import { startPublisher } from "./site/publisher"
import { keepRunning } from "./supervise"
import { tell } from "./tell.mjs"

/**
 * Brings everything up. `fatal` hears later of what starting it again cannot put right. Answers
 * whether the first admin was made in this run.
 */
export async function startStack(
	settings: Settings,
	secrets: Secrets,
	fatal: (sentence: string) => void,
): Promise<{ newAdmin: boolean }> {
	await requireFree(settings.port, "cửa hàng", "PORT")
	await requireFree(settings.commercePort, "quản trị", "COMMERCE_PORT")
	const [ready] = await Promise.all([
		prepare(settings, secrets, fatal),
		buildCommerce(settings),
		pictures(settings),
	])
	const server = () => launchServer(settings, secrets, ready.publishableKey)
	const serve = () =>
		start(server, `http://localhost:${settings.port}/`, log(settings, "server"), fatal)
	// Pages built earlier are served while commerce is still starting.
	const early = servedBuild(settings.data) ? serve() : null

	tell("Khởi động phần bán hàng…")
	const commerce = async () => {
		await releaseLocks(ready.databaseUrl)
		return launchCommerce(settings, ready.env)
	}
	await start(commerce, `${settings.commerceUrl}/health`, log(settings, "commerce"), fatal)
	const published = await firstPublication(settings, ready.publishableKey)
	await (early ?? serve())
	startPublisher(settings, secrets, ready.publishableKey, published)
	startIndexer(settings)
	return { newAdmin: ready.newAdmin }
}

async function prepare(
	settings: Settings,
	secrets: Secrets,
	fatal: (sentence: string) => void,
): Promise<Prepared & { env: Record<string, string>; databaseUrl: string }> {
	const { url, server } = await startDatabase(settings, secrets.databasePassword)
	server?.exited.then(() =>
		fatal(`Postgres dừng đột ngột. Xem ${log(settings, "postgres")} rồi chạy lại npm start.`),
	)
	const prepared = await prepareCommerce(settings, secrets, url)
	return { ...prepared, databaseUrl: url, env: commerceEnvironment(settings, secrets, url) }
}

async function pictures(settings: Settings): Promise<void> {
	// The derive step and everything after it find the work folder here.
	process.env.SAOLANG_DATA = settings.data
	const { made } = await deriveMedia()
	if (made > 0) tell(`Ảnh: đã làm ${made} tệp`)
}

/** The first reading and build; when it fails and an earlier build stands, that one is served. */
async function firstPublication(settings: Settings, key: string): Promise<Published | null> {
	try {
		const published = await publish(settings, key)
		requireReadyForLive(settings)
		return published
	} catch (error) {
		if (settings.live || !servedBuild(settings.data)) throw error
		tell(
			`Chưa dựng được bản mới, dùng bản trước: ${error instanceof Error ? error.message : error}`,
		)
		return null
	}
}

async function start(
	launchIt: () => Child | Promise<Child>,
	url: string,
	logFile: string,
	fatal: (sentence: string) => void,
): Promise<void> {
	const child = await launchIt()
	await untilAnswers(url, child, logFile)
	void keepRunning(child, launchIt, logFile, fatal)
}

function launchServer(settings: Settings, secrets: Secrets, publishableKey: string): Child {
	return launch(process.execPath, serverCommand(settings.root), {
		name: "máy chủ trang",
		cwd: settings.root,
		env: {
			NODE_ENV: "production",
			PORT: String(settings.port),
			SITE_URL: settings.siteUrl,
			SAOLANG_DATA: settings.data,
			SITE_DIR: join(settings.data, "site", "current"),
			COMMERCE_URL: settings.commerceUrl,
			COMMERCE_KEY: publishableKey,
			PUBLISH_TOKEN: secrets.publishToken,
		},
		log: log(settings, "server"),
	})
}

const log = (settings: Settings, name: string): string => join(settings.data, "logs", `${name}.log`)
