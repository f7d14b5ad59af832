import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join, posix } from "node:path"

/** Text of each source file by its path from the root of the project. */
export type Sources = ReadonlyMap<string, string>

export interface Import {
	specifier: string
	/** Path from the root, without the query a bundler reads; null for a package. */
	target: string | null
	/** Erased by the compiler: nothing of it runs. */
	typeOnly: boolean
}

const CODE = /\.(ts|mts|mjs|js|astro|svelte)$/
const SKIPPED = new Set(["node_modules", ".medusa", "dist"])

/** Every source file under the folders; a folder that does not exist yet holds none. */
export function sourcesOf(root: string, folders: readonly string[]): Sources {
	const walk = (folder: string): string[] =>
		readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
			const path = `${folder}/${entry.name}`
			if (entry.isDirectory()) return SKIPPED.has(entry.name) ? [] : walk(path)
			return CODE.test(entry.name) ? [path] : []
		})
	const paths = folders.filter((folder) => existsSync(join(root, folder))).flatMap(walk)
	return new Map(paths.map((path) => [path, readFileSync(join(root, path), "utf8")]))
}

const STATEMENT =
	/(?:^|[;}\s])(?:(import|export)\s+(type\s)?[^"';()]*?from\s*|import\s*\(?\s*)["']([^"'\n]+)["']/g

/** What a file imports or re-exports, static or dynamic. */
export function importsOf(file: string, text: string): Import[] {
	return [...text.matchAll(STATEMENT)].map(([, , type, specifier = ""]) => ({
		specifier,
		target: specifier.startsWith(".")
			? posix.join(posix.dirname(file), specifier.replace(/\?.*$/, ""))
			: null,
		typeOnly: Boolean(type),
	}))
}

const ENDINGS = ["", ".ts", ".mts", ".mjs", ".js", ".astro", ".svelte"]

/** All that runs when a file runs, itself included: files and packages ("node:fs") by name. */
export function reached(sources: Sources, start: string): Set<string> {
	const seen = new Set<string>()
	const waiting = [start]
	for (let file = waiting.pop(); file; file = waiting.pop()) {
		if (seen.has(file)) continue
		seen.add(file)
		const text = sources.get(file)
		if (text === undefined) continue
		for (const { specifier, target, typeOnly } of importsOf(file, text)) {
			if (typeOnly) continue
			const found = target && ENDINGS.map((end) => target + end).find((path) => sources.has(path))
			waiting.push(found ?? target ?? specifier)
		}
	}
	return seen
}
