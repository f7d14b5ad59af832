import { mkdir, rename, writeFile } from "node:fs/promises"
import { dirname } from "node:path"

/** A reader, or a run cut short, never sees half a file. */
export async function writeWhole(path: string, content: string | Buffer): Promise<void> {
	await mkdir(dirname(path), { recursive: true })
	const half = `${path}.${process.pid}.tmp`
	await writeFile(half, content)
	await rename(half, path)
}
