import { existsSync } from "node:fs"
import { createServer } from "node:http"
import { join } from "node:path"
import { Limiter } from "./http/limiter"
import { MAX_URL } from "./http/path"
import { refuse } from "./http/refuse"
import { serve } from "./serve"
import type { Settings } from "./settings"
import { openSite } from "./site"

/** How long requests under way may take once the server is told to stop, in milliseconds. */
const GRACE_MS = 10_000

/** Serves one build until told to stop. */
export async function startWorker(settings: Settings, folder: string): Promise<void> {
	const snapshot = join(folder, "catalogue.ndjson")
	// Pages made on demand must tell what the build's own pages tell.
	if (existsSync(snapshot)) process.env.CATALOGUE_FILE = snapshot
	const media = join(folder, "media.json")
	if (existsSync(media)) process.env.MEDIA_FILE = media
	process.env.NODE_ENV ??= "production"
	const answer = serve(await openSite(folder), settings, new Limiter(settings.rateScale))
	const server = createServer(
		{ maxHeaderSize: MAX_URL + 16 * 1024, requestTimeout: 30_000, headersTimeout: 10_000 },
		(request, response) => {
			answer(request, response).catch((error: unknown) => {
				process.stderr.write(`${error instanceof Error ? error.stack : error}\n`)
				refuse(response, 500)
			})
		},
	)
	server.listen(settings.port, settings.host)
	let stopping = false
	const stop = () => {
		if (stopping) return
		stopping = true
		server.close(() => process.exit(0))
		server.closeIdleConnections()
		setTimeout(() => process.exit(0), GRACE_MS).unref()
	}
	process.on("SIGTERM", stop)
	process.on("SIGINT", stop)
	process.on("message", (message) => {
		if (message === "stop") stop()
	})
	// Without its primary nobody would ever stop it.
	process.on("disconnect", stop)
}
