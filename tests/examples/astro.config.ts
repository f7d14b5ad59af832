import { globSync } from "node:fs"
import { join, parse } from "node:path"
import type { AstroIntegration } from "astro"
import { mergeConfig } from "astro/config"
import site from "../../astro.config"
import { writeCatalogue } from "./catalogue"

/**
 * The site of a made-up catalogue, with a page of examples for each family of components below
 * /_examples/. Only tests build it: `astro build --config tests/examples/astro.config.ts`.
 */
const outDir = process.env.SITE_OUT_DIR ?? ".saolang/examples"
// Beside the folder, which the build empties.
process.env.CATALOGUE_FILE = `${outDir}.ndjson`
writeCatalogue(process.env.CATALOGUE_FILE)

const pages = join(import.meta.dirname, "pages")

const examples: AstroIntegration = {
	name: "examples",
	hooks: {
		"astro:config:setup"({ injectRoute }) {
			for (const file of globSync("*.astro", { cwd: pages }))
				injectRoute({
					pattern: `/_examples/${parse(file).name}`,
					entrypoint: join(pages, file),
					prerender: true,
				})
		},
	},
}

export default mergeConfig(site, {
	root: join(import.meta.dirname, "..", ".."),
	outDir,
	integrations: [examples],
})
