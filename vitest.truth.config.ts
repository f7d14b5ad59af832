import { defineConfig } from "vitest/config"

/** Reads a site (`SITE_DIR`) built for one clock (`SAOLANG_NOW`) and holds it to the certificates. */
export default defineConfig({
	test: {
		environment: "node",
		include: ["tests/truth/**/*.test.ts"],
		testTimeout: 300_000,
	},
})
