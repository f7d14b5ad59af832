import { spawn } from "node:child_process"
import { dirname, join } from "node:path"
import { serverCommand } from "../../../src/server/command"
import { freePort } from "../../../src/up/ports"
import { builtFolder } from "./built"

export interface Served {
	/** Where the site answers, without a last slash. */
	url: string
	/** Of the server; it starts others. */
	pid: number
	stop: () => Promise<void>
}

const root = join(import.meta.dirname, "..", "..", "..")
/** More than a slow machine needs to open a build. */
const PATIENCE_MS = 60_000

/** Serves the build under test with the production server, at the clock of this process, without a shop. */
export async function serveBuild(): Promise<Served> {
	const port = await freePort()
	const server = spawn(process.execPath, serverCommand(root), {
		cwd: root,
		stdio: ["ignore", "pipe", "pipe"],
		env: {
			...process.env,
			PORT: String(port),
			SITE_DIR: dirname(builtFolder()),
			SITE_URL: `http://localhost:${port}`,
			COMMERCE_URL: "",
			RATE_LIMIT_SCALE: "1000",
			// The runner of the tests says "test".
			NODE_ENV: "production",
		},
	})
	const gone = new Promise<void>((done) => server.once("close", () => done()))
	await opened(server.stdout, server.stderr, gone, String(port))
	return {
		url: `http://localhost:${port}`,
		pid: server.pid ?? 0,
		async stop() {
			server.kill("SIGTERM")
			await gone
		},
	}
}

function opened(
	out: NodeJS.ReadableStream,
	err: NodeJS.ReadableStream,
	gone: Promise<void>,
	port: string,
): Promise<void> {
	return new Promise((done, fail) => {
		let said = ""
		const late = setTimeout(() => fail(new Error(`the site did not open: ${said}`)), PATIENCE_MS)
		void gone.then(() => fail(new Error(`the site's server ended: ${said}`)))
		err.on("data", (text) => {
			said += text
		})
		out.on("data", (text) => {
			said += text
			if (!said.includes(port)) return
			clearTimeout(late)
			done()
		})
	})
}
