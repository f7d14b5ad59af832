import { existsSync } from "node:fs"
import { dirname, join } from "node:path"

/** content/seed of the project, looked for upwards: sources and built commerce lie at different depths. */
export function contentFolder(from: string = __dirname): string {
	const folder = join(from, "content", "seed")
	if (existsSync(folder)) return folder
	const above = dirname(from)
	if (above === from) throw new Error("không tìm thấy thư mục content/seed")
	return contentFolder(above)
}
