import { globSync, mkdirSync, rmSync } from "node:fs"
import { join } from "node:path"
import { startDatabase } from "../postgres/postgres"
import { readSettings } from "../settings"
import { root, run } from "./command"
import type { Step } from "./steps"

const commerce = join(root, "commerce")

/** Tests of commerce through HTTP, on a Postgres of their own that is thrown away. */
export const integration: Step = {
	name: "phần bán hàng trên cơ sở dữ liệu thật",
	exists: () => globSync("integration-tests/http/*.spec.ts", { cwd: commerce }).length > 0,
	async run() {
		const data = join(root, ".saolang", "test-commerce")
		const settings = readSettings({ SAOLANG_DATA: data, SAOLANG_THROW_AWAY: "1" })
		mkdirSync(data, { recursive: true })
		const password = "throwaway"
		const { url, server } = await startDatabase(settings, password)
		const { port, username } = new URL(url)
		try {
			await run("jest", ["--runInBand", "--forceExit", "--silent"], {
				cwd: commerce,
				env: {
					TEST_TYPE: "integration:http",
					NODE_OPTIONS: "--experimental-vm-modules",
					// Any other name than localhost makes the runner switch encryption on.
					DB_HOST: "localhost",
					DB_PORT: port,
					DB_USERNAME: username,
					DB_PASSWORD: password,
				},
			})
		} finally {
			await server?.stop()
			rmSync(data, { recursive: true, force: true })
		}
	},
}
