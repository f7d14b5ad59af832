/** Tests that need the running service; plain rules are tested from the root. */
module.exports = {
	transform: {
		"^.+\\.[jt]s$": [
			"@swc/jest",
			{
				jsc: {
					parser: { syntax: "typescript", decorators: true },
					transform: { decoratorMetadata: true },
					target: "es2022",
				},
			},
		],
	},
	testEnvironment: "node",
	moduleFileExtensions: ["js", "ts", "json"],
	modulePathIgnorePatterns: ["dist/", "<rootDir>/.medusa/"],
	testMatch: ["**/integration-tests/http/*.spec.ts"],
	setupFiles: ["./integration-tests/setup.js"],
	testTimeout: 300_000,
}
