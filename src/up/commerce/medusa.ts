import { join } from "node:path"
import { type ChildOptions, runToEnd } from "../child"
import type { Settings } from "../settings"
import { commerceFolder } from "./environment"

/** Path of commerce's command line, run by this same Node. */
export const medusaBin = (settings: Settings): string =>
	join(commerceFolder(settings), "node_modules", "@medusajs", "cli", "cli.js")

/** Runs one command of commerce in its source folder; answers what it printed. */
export function medusa(
	settings: Settings,
	args: string[],
	{ name, env, log }: Pick<ChildOptions, "name" | "env"> & { log: string },
): Promise<string> {
	return runToEnd(process.execPath, [medusaBin(settings), ...args], {
		name,
		cwd: commerceFolder(settings),
		env: { NODE_ENV: "development", ...env },
		log: join(settings.data, "logs", log),
	})
}
