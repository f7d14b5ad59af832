import { readdirSync } from "node:fs"
import { join, relative } from "node:path"
import { dayOf } from "../../../commerce/src/domain/calendar"
import { now } from "../../../commerce/src/domain/clock"
import { fingerprint } from "../fingerprint"
import type { Settings } from "../settings"
import { snapshotFile } from "./catalogue"

const folders = ["content", "search", "commerce/src/domain", "astro.config.ts", "package-lock.json"]

/**
 * A name for all that a build of the site depends on: sources, snapshot, pictures, configuration and
 * the day, because stars end at midnight.
 */
export function siteSources(settings: Settings): string {
	const made = [snapshotFile(settings.data), join(settings.data, "media.json")]
	const parts = readdirSync(join(settings.root, "src"))
		.filter((name) => name !== "up")
		.map((name) => join("src", name))
	// Derived files in public/ follow from media.json.
	const served = readdirSync(join(settings.root, "public"))
		.filter((name) => name !== "media" && name !== "og")
		.map((name) => join("public", name))
	const configuration = Object.entries(process.env)
		.filter(([name]) => /^(OFFICE_|SITE_|PUBLIC_)/.test(name))
		.sort(([a], [b]) => (a < b ? -1 : 1))
	return fingerprint(
		settings.root,
		[...folders, ...parts, ...served, ...made.map((file) => relative(settings.root, file))],
		[configuration, settings.siteUrl, settings.live, dayOf(now())],
	)
}
