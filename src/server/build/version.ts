import { createHash } from "node:crypto"
import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"

/** What the worker keeps by itself and whose names do not tell their content; the page names all else. */
const kept = ["ngoai-tuyen/index.html", "theme.js", "dau.svg"]

/**
 * Writes the version of what the worker keeps into it: browsers fetch all of that anew when it has
 * changed, and only then, however often the site is published.
 */
export function writeVersion(client: string): void {
	const hash = createHash("sha256")
	for (const name of kept) hash.update(readFileSync(join(client, name)))
	const worker = join(client, "sw.js")
	const script = readFileSync(worker, "utf8")
	writeFileSync(worker, script.replace("{version}", hash.digest("base64url").slice(0, 12)))
}
