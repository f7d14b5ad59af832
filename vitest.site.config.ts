import { defineConfig } from "vitest/config"

/** Rules that read a built site: `SITE_DIR`, `SAOLANG_NOW` and `SITE_URL` say which. */
export default defineConfig({
	test: {
		environment: "node",
		include: ["tests/build/**/*.test.ts", "tests/budgets/**/*.test.ts", "tests/truth/**/*.test.ts"],
		testTimeout: 120_000,
		hookTimeout: 120_000,
	},
})
