import { stat } from "node:fs/promises"
import { basename, join } from "node:path"
import { SHARE_FILE, shareFolder } from "../../lib/share/card"
import type { StaticFile } from "./files"

/** May be shown by other sites: that is what it is for. */
export const isShared = (path: string): boolean => path.startsWith(`/${shareFolder}/`)

/**
 * A picture for sharing. It lies beside the builds, not in them: its name changes with what it says,
 * and others ask for it long after the page has another.
 */
export async function findShared(folder: string, path: string): Promise<StaticFile | undefined> {
	if (!isShared(path)) return undefined
	const name = basename(path)
	if (path !== `/${shareFolder}/${name}` || !SHARE_FILE.test(name)) return undefined
	const file = join(folder, name)
	const stats = await stat(file).catch(() => null)
	if (!stats?.isFile()) return undefined
	return {
		path: file,
		bytes: stats.size,
		modified: stats.mtimeMs,
		type: "image/jpeg",
		encoded: {},
	}
}
