import { spawnSync } from "node:child_process"
import { once } from "node:events"
import { existsSync, readFileSync } from "node:fs"
import { createServer } from "node:http"
import { extname, join } from "node:path"

const root = join(import.meta.dirname, "..", "..", "..")
const folder = join(process.env.SAOLANG_DATA ?? join(root, ".saolang"), "examples")

/** Builds the site of the made-up catalogue with its pages of examples; answers its folder. */
export function buildExamples(): string {
	const config = join("tests", "examples", "astro.config.ts")
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		[join(root, "node_modules/astro/bin/astro.mjs"), "build", "--silent", "--config", config],
		{
			cwd: root,
			encoding: "utf8",
			env: {
				...process.env,
				NODE_ENV: "production",
				ASTRO_TELEMETRY_DISABLED: "1",
				SITE_OUT_DIR: folder,
			},
		},
	)
	if (status !== 0) throw new Error(`The examples do not build.\n${stdout}\n${stderr}`)
	return join(folder, "client")
}

const TYPES: Record<string, string> = {
	".html": "text/html; charset=utf-8",
	".css": "text/css",
	".js": "text/javascript",
	".svg": "image/svg+xml",
}

/** Serves the folder on a port of its own; answers its address and how to stop. */
export async function serveExamples(client: string): Promise<{ origin: string; stop(): void }> {
	const server = createServer((request, response) => {
		const path = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname)
		const file = join(client, path, path.endsWith("/") ? "index.html" : "")
		if (!existsSync(file)) return response.writeHead(404).end()
		response.setHeader("content-type", TYPES[extname(file)] ?? "application/octet-stream")
		return response.setHeader("cache-control", "max-age=600").end(readFileSync(file))
	})
	await once(server.listen(0), "listening")
	const address = server.address()
	if (!address || typeof address === "string") throw new Error("no port for the examples")
	return { origin: `http://localhost:${address.port}`, stop: () => void server.close() }
}
