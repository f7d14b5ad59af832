import { defineConfig } from "vitest/config"

/** Reads a whole built site (`SITE_DIR`): thousands of pages in one file, so no short time limit. */
export default defineConfig({
	test: {
		environment: "node",
		include: ["tests/build/**/*.test.ts"],
		testTimeout: 300_000,
	},
})
