import {
	copyFileSync,
	existsSync,
	mkdirSync,
	readdirSync,
	readlinkSync,
	renameSync,
	rmSync,
	symlinkSync,
} from "node:fs"
import { join } from "node:path"
import { runToEnd } from "../child"
import type { Settings } from "../settings"
import { readState, updateState } from "../state"
import { Trouble, tell } from "../tell.mjs"
import { snapshotFile } from "./catalogue"
import { faults, pages } from "./check"
import { precompress } from "./precompress"
import { siteSources } from "./sources"

/** The link that the server follows. */
export const currentSite = (data: string): string => join(data, "site", "current")

/**
 * Builds the site into a new folder, checks it, and swaps it in at once; does nothing when nothing
 * changed since the last build. A build that fails leaves the old site and throws.
 */
export async function buildSite(settings: Settings): Promise<void> {
	const { data } = settings
	const sources = siteSources(settings)
	const earlier = servedBuild(data)
	if (earlier && readState(data).site === sources) return
	const from = Date.now()
	const id = new Date(from).toISOString().replace(/\D/g, "").slice(0, 14)
	const folder = join(data, "site", `${id}-${sources.slice(0, 6)}`)
	tell("Dựng các trang…")
	rmSync(folder, { recursive: true, force: true })
	try {
		await Promise.all([astro(settings, folder), drawShared(settings)])
		const client = join(folder, "client")
		const found = faults(folder, snapshotFile(data))
		if (found.length > 0) throw new Trouble(`bản dựng mới bị loại: ${listed(found)}.`)
		// Pages made on demand read the very catalogue that the built pages tell.
		copyFileSync(snapshotFile(data), join(folder, "catalogue.ndjson"))
		await precompress(client, earlier && join(earlier, "client"))
		swap(data, folder)
		updateState(data, { site: sources })
		tell(`Đã dựng ${pages(client)} trang (${Math.round((Date.now() - from) / 1000)} s)`)
	} catch (error) {
		rmSync(folder, { recursive: true, force: true })
		throw error
	}
}

/** Folder of the build being served; null before the first. */
export function servedBuild(data: string): string | null {
	const link = currentSite(data)
	if (!existsSync(link)) return null
	return join(data, "site", readlinkSync(link))
}

async function astro(settings: Settings, folder: string): Promise<void> {
	const bin = join(settings.root, "node_modules", "astro", "bin", "astro.mjs")
	await runToEnd(process.execPath, [bin, "build"], {
		name: "Việc dựng trang",
		cwd: settings.root,
		env: {
			NODE_ENV: "production",
			ASTRO_TELEMETRY_DISABLED: "1",
			SITE_OUT_DIR: folder,
			SITE_URL: settings.siteUrl,
			SAOLANG_DATA: settings.data,
			CATALOGUE_FILE: snapshotFile(settings.data),
		},
		log: join(settings.data, "logs", "site.log"),
	})
}

/** Pictures for sharing, beside the build: pages know their names before they are drawn. */
async function drawShared(settings: Settings): Promise<void> {
	const main = join(settings.root, "src", "up", "share", "derive.ts")
	try {
		await runToEnd(process.execPath, ["--import", "tsx", main], {
			name: "Việc vẽ ảnh chia sẻ",
			cwd: settings.root,
			env: { SAOLANG_DATA: settings.data, CATALOGUE_FILE: snapshotFile(settings.data) },
			log: join(settings.data, "logs", "share.log"),
		})
	} catch (error) {
		// A page is worth having without it.
		tell(`Chưa vẽ được ảnh chia sẻ: ${error instanceof Error ? error.message : error}`)
	}
}

/** Points the link at the new folder in one step, and keeps the build before it for late readers. */
function swap(data: string, folder: string): void {
	const sites = join(data, "site")
	const name = folder.slice(sites.length + 1)
	const before = existsSync(currentSite(data)) ? readlinkSync(currentSite(data)) : null
	mkdirSync(sites, { recursive: true })
	rmSync(join(sites, "current.new"), { force: true })
	symlinkSync(name, join(sites, "current.new"))
	renameSync(join(sites, "current.new"), currentSite(data))
	for (const other of readdirSync(sites))
		if (other !== name && other !== before && other !== "current")
			rmSync(join(sites, other), { recursive: true, force: true })
}

const listed = (found: string[]): string =>
	found.length > 5
		? `${found.slice(0, 5).join("; ")}; và ${found.length - 5} điều khác`
		: found.join("; ")
