import { copyFileSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import type { AstroIntegration } from "astro"
import { snapshotFile } from "../../lib/catalogue/snapshot"
import { mediaFile } from "../../lib/pictures"
import { inlineHashes, islandHashes, mergePolicies } from "./policy"
import { writeVersion } from "./version"

/**
 * Completes a build for the server: the hashes of its few inline scripts and styles, the version of
 * what browsers keep, and the catalogue and pictures its pages were made from, so that pages made on
 * demand tell the same.
 */
export function finishBuild(): AstroIntegration {
	let out = ""
	return {
		name: "finish-build",
		hooks: {
			"astro:config:done": ({ config }) => {
				out = fileURLToPath(config.outDir)
			},
			"astro:build:done": () => {
				const client = join(out, "client")
				const pages = readdirSync(client, { recursive: true, encoding: "utf8" })
					.filter((path) => path.endsWith(".html"))
					.map((path) => inlineHashes(readFileSync(join(client, path), "utf8")))
				const policy = mergePolicies([...pages, islandHashes()])
				writeFileSync(join(out, "server", "policy.json"), JSON.stringify(policy))
				writeVersion(client)
				copyFileSync(snapshotFile(), join(out, "catalogue.ndjson"))
				copyFileSync(mediaFile(), join(out, "media.json"))
			},
		},
	}
}
