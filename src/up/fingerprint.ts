import { createHash } from "node:crypto"
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs"
import { join } from "node:path"

const skipped = new Set(["node_modules", ".medusa", ".astro", ".saolang", "dist", ".git"])

/**
 * A hash of the names and bytes of files and folders under `root`, and of the extra values: equal
 * hashes mean that what was made from them need not be made again. Tests do not count.
 */
export function fingerprint(root: string, paths: string[], extra: unknown = null): string {
	const hash = createHash("sha256").update(JSON.stringify(extra))
	for (const path of paths.flatMap((each) => files(root, each)).sort())
		hash.update(`\0${path}\0`).update(readFileSync(join(root, path)))
	return hash.digest("hex").slice(0, 20)
}

function files(root: string, path: string): string[] {
	const full = join(root, path)
	if (!existsSync(full)) return []
	if (!statSync(full).isDirectory()) return /\.(test|spec)\.tsx?$/.test(path) ? [] : [path]
	return readdirSync(full)
		.filter((name) => !skipped.has(name))
		.flatMap((name) => files(root, join(path, name)))
}
