import { existsSync, readdirSync, statSync } from "node:fs"
import { extname, join } from "node:path"

const types: Record<string, string> = {
	".html": "text/html; charset=utf-8",
	".css": "text/css; charset=utf-8",
	".js": "text/javascript; charset=utf-8",
	".mjs": "text/javascript; charset=utf-8",
	".json": "application/json; charset=utf-8",
	".jsonld": "application/ld+json; charset=utf-8",
	".ndjson": "application/x-ndjson; charset=utf-8",
	".geojson": "application/geo+json; charset=utf-8",
	".csv": "text/csv; charset=utf-8",
	".txt": "text/plain; charset=utf-8",
	".xml": "application/xml; charset=utf-8",
	".webmanifest": "application/manifest+json; charset=utf-8",
	".ics": "text/calendar; charset=utf-8",
	".svg": "image/svg+xml",
	".avif": "image/avif",
	".webp": "image/webp",
	".png": "image/png",
	".jpg": "image/jpeg",
	".ico": "image/x-icon",
	".woff2": "font/woff2",
	".pdf": "application/pdf",
}

export type Encoding = "br" | "gzip"

const suffixes: [Encoding, string][] = [
	["br", ".br"],
	["gzip", ".gz"],
]

export interface Stored {
	path: string
	bytes: number
	modified: number
}

export interface StaticFile extends Stored {
	type: string
	/** Compressed twins made by the build. */
	encoded: Partial<Record<Encoding, Stored>>
}

/**
 * Every file of a build by the path that readers ask for: "/x/" for x/index.html. The folder is
 * read once; a build never changes after it is swapped in.
 */
export function listFiles(folder: string): Map<string, StaticFile> {
	const files = new Map<string, StaticFile>()
	for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
		if (!entry.isFile() || entry.name.startsWith(".")) continue
		const type = types[extname(entry.name)]
		if (!type) continue
		const path = join(entry.parentPath, entry.name)
		files.set(addressOf(path.slice(folder.length)), stored(path, type))
	}
	return files
}

function stored(path: string, type: string): StaticFile {
	const file: StaticFile = { ...measure(path), type, encoded: {} }
	for (const [encoding, suffix] of suffixes)
		if (existsSync(path + suffix)) file.encoded[encoding] = measure(path + suffix)
	return file
}

function measure(path: string): Stored {
	const stats = statSync(path)
	return { path, bytes: stats.size, modified: stats.mtimeMs }
}

function addressOf(path: string): string {
	return path.normalize("NFC").replace(/\/index\.html$/, "/")
}
