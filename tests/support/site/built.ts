import { existsSync } from "node:fs"
import { join } from "node:path"
import { clientFolder } from "./pages"

/** The static files under test: `SITE_DIR`, else what the server of this clone serves. */
export function builtFolder(): string {
	const root = join(import.meta.dirname, "..", "..", "..")
	const data = process.env.SAOLANG_DATA ?? join(root, ".saolang")
	const build = process.env.SITE_DIR ?? join(data, "site", "current")
	if (!existsSync(build)) throw new Error(`No built site at ${build}; set SITE_DIR.`)
	return clientFolder(build)
}
