import { createHash } from "node:crypto"
import { createRequire } from "node:module"
import { dirname, join } from "node:path"
import type { Policy } from "../http/headers"

/** The most that a page of ours may need: a build with more has inline scripts of somebody's making. */
const MOST = 12

/** CSP sources of the inline scripts and styles in a page; data blocks such as JSON-LD need none. */
export function inlineHashes(html: string): Policy {
	const scripts = [...html.matchAll(/<script(?![^>]*\ssrc=)([^>]*)>([\s\S]*?)<\/script>/g)]
		.filter(([, attributes]) => !/\stype="application\/(ld\+)?json"/.test(attributes ?? ""))
		.map(([, , text]) => source(text ?? ""))
	const styles = [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, text]) =>
		source(text ?? ""),
	)
	return { scripts, styles }
}

/** What Astro writes into a page made on demand that has an island: such a page is not in the build. */
export function islandHashes(): Policy {
	const require = createRequire(import.meta.url)
	const astro = dirname(require.resolve("astro/package.json"))
	const text = (path: string, name: string) => {
		const module = require(join(astro, "dist", "runtime", path)) as Record<string, unknown>
		const value = module[name]
		if (typeof value !== "string") throw new Error(`astro's ${path} has another form than expected`)
		return source(value)
	}
	return {
		scripts: [
			text("client/load.prebuilt.js", "default"),
			text("server/astro-island.prebuilt.js", "default"),
		],
		styles: [text("server/astro-island-styles.js", "ISLAND_STYLES")],
	}
}

/** Every source once, in a steady order. Throws when there are more than our own pages need. */
export function mergePolicies(policies: readonly Policy[]): Policy {
	const all = (name: keyof Policy) => [...new Set(policies.flatMap((one) => one[name]))].sort()
	const merged = { scripts: all("scripts"), styles: all("styles") }
	if (merged.scripts.length + merged.styles.length > MOST)
		throw new Error(`${merged.scripts.length} inline scripts and ${merged.styles.length} styles`)
	return merged
}

function source(text: string): string {
	return `'sha256-${createHash("sha256").update(text).digest("base64")}'`
}
