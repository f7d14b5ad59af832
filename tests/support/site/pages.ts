import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join, relative, sep } from "node:path"
import { type Document, parsePage } from "./html"

export interface Page {
	/** Address on the site, "/san-pham/x/". */
	path: string
	html: string
	document: Document
}

/** The static files of a build: the folder itself, or its `client` folder. */
export function clientFolder(build: string): string {
	const client = join(build, "client")
	return existsSync(client) ? client : build
}

/** Paths of all files below a folder, with "/" and relative to it. */
export function filesBelow(folder: string): string[] {
	return readdirSync(folder, { withFileTypes: true, recursive: true })
		.filter((entry) => entry.isFile())
		.map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
}

/** The address a file answers under: "a/index.html" is "/a/". */
export function addressOf(file: string): string {
	return `/${file.replace(/(^|\/)index\.html$/, "$1")}`
}

export function pageOf(path: string, html: string): Page {
	return { path, html, document: parsePage(html) }
}

/** Every page of a build, parsed one at a time: a build has thousands. */
export function* pagesOf(folder: string): Generator<Page> {
	for (const file of filesBelow(folder)
		.filter((name) => name.endsWith(".html"))
		.sort())
		yield pageOf(addressOf(file), readFileSync(join(folder, file), "utf8"))
}
