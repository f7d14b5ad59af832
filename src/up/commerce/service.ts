import { join } from "node:path"
import { type Child, launch } from "../child"
import type { Settings } from "../settings"
import { builtFolder } from "./build"
import { medusaBin } from "./medusa"

/** Starts the built service. */
export function launchCommerce(settings: Settings, env: Record<string, string>): Child {
	const args = [medusaBin(settings), "start", "--port", String(settings.commercePort)]
	return launch(process.execPath, args, {
		name: "phần bán hàng",
		cwd: builtFolder(settings),
		// A line for each request would fill the disk.
		env: { ...env, NODE_ENV: "production", LOG_LEVEL: process.env.LOG_LEVEL ?? "info" },
		log: join(settings.data, "logs", "commerce.log"),
		stopLate: 1,
	})
}
