import { readFileSync } from "node:fs"
import type { IncomingMessage, ServerResponse } from "node:http"
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import type { SearchPort } from "../../search/src/port"
import { readGatedPaths } from "./age/gate"
import { contentPolicy, type Policy } from "./http/headers"
import { openEngine } from "./search/engine"
import { listFiles, type StaticFile } from "./static/files"

/** Renders the few pages made on demand; calls `next` for a path that is none. */
export type RenderPage = (
	request: IncomingMessage,
	response: ServerResponse,
	next: () => void,
	locals: App.Locals,
) => Promise<void>

/** One build of the site, opened to be served. */
export interface Site {
	files: Map<string, StaticFile>
	gated: Set<string>
	/** The page that asks for the reader's age. */
	question: string
	policy: string
	render: RenderPage
	engine: SearchPort
}

/** Opens the build in a folder; throws one clear sentence when it is not whole. */
export async function openSite(folder: string): Promise<Site> {
	const client = join(folder, "client")
	const entry = join(folder, "server", "entry.mjs")
	const { handler } = (await import(pathToFileURL(entry).href)) as { handler: RenderPage }
	const policy = JSON.parse(readFileSync(join(folder, "server", "policy.json"), "utf8")) as Policy
	return {
		files: listFiles(client),
		gated: readGatedPaths(client),
		question: readFileSync(join(client, "18", "index.html"), "utf8"),
		policy: contentPolicy(policy),
		render: handler,
		engine: await openEngine(),
	}
}
