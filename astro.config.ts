import node from "@astrojs/node"
import svelte from "@astrojs/svelte"
import { defineConfig, envField } from "astro/config"
import { finishBuild } from "./src/server/build/finish"

const siteUrl = process.env.SITE_URL ?? "http://localhost:4321"

/** A file of its own for each sheet, the same whether its page is built or made on demand. */
const sheetsApart = {
	rolldownOptions: {
		output: {
			codeSplitting: {
				groups: [
					{
						test: /styles\/sheets\/\w+\.css$/,
						name: (id: string) => /(\w+)\.css$/.exec(id)?.[1] ?? null,
					},
				],
			},
		},
	},
}

export default defineConfig({
	site: siteUrl,
	output: "static",
	outDir: process.env.SITE_OUT_DIR ?? "./dist",
	adapter: node({ mode: "middleware" }),
	integrations: [svelte(), finishBuild()],
	trailingSlash: "always",
	// The default 'jsx' glues words across inline elements.
	compressHTML: true,
	build: { format: "directory", inlineStylesheets: "never", assets: "_astro" },
	// The server in src/server checks Origin for every method and content type, and owns sessions.
	security: { checkOrigin: false },
	session: false,
	devToolbar: { enabled: false },
	env: {
		schema: {
			// Whether browsers keep what was read; "off" also makes them let go of it.
			SITE_OFFLINE: envField.enum({
				values: ["on", "off"],
				context: "client",
				access: "public",
				default: "on",
			}),
		},
	},
	vite: {
		build: { assetsInlineLimit: 0, modulePreload: false },
		// A build runs wherever its folder lies, also where no node_modules is above it.
		environments: {
			ssr: { resolve: { noExternal: true }, build: sheetsApart },
			prerender: { resolve: { noExternal: true }, build: sheetsApart },
		},
	},
})
