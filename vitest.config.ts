import { defineConfig } from "vitest/config"

export default defineConfig({
	test: {
		environment: "node",
		include: [
			"src/**/*.test.ts",
			"commerce/src/**/*.test.ts",
			"content/**/*.test.ts",
			"search/**/*.test.ts",
			"tests/*.test.ts",
			"tests/support/**/*.test.ts",
			"tests/load/**/*.test.ts",
			"tests/contract/**/*.test.ts",
		],
		exclude: ["**/node_modules/**", "**/.medusa/**", ".saolang/**"],
		testTimeout: 20_000,
	},
})
