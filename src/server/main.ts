import cluster from "node:cluster"
import { startPrimary } from "./primary"
import { readSettings } from "./settings"
import { startWorker } from "./worker"

/** The site's server, run as `serverCommand` says. One process holds the port, another serves. */
try {
	const settings = readSettings()
	const folder = process.env.SITE_BUILD
	if (cluster.isPrimary || !folder) startPrimary(settings)
	else await startWorker(settings, folder)
} catch (error) {
	process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
	process.exit(1)
}
