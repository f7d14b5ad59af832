import { linkSync, readdirSync } from "node:fs"
import { readFile, stat, writeFile } from "node:fs/promises"
import { availableParallelism } from "node:os"
import { join } from "node:path"
import { promisify } from "node:util"
import { brotliCompress, constants, gzip } from "node:zlib"

const brotli = promisify(brotliCompress)
const gz = promisify(gzip)

const compressible = /\.(html|css|js|mjs|svg|json|xml|txt|webmanifest|csv|ndjson|ics)$/

/**
 * Lays a `.br` and a `.gz` beside every text file. A file that an earlier build had with the same
 * bytes shares that build's compressed twins, so a small change costs little.
 */
export async function precompress(
	folder: string,
	earlier: string | null,
	quality = process.env.BROTLI_QUALITY ? Number(process.env.BROTLI_QUALITY) : null,
): Promise<number> {
	const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) =>
		compressible.test(path),
	)
	let next = 0
	const worker = async () => {
		for (let path = paths[next++]; path !== undefined; path = paths[next++])
			await compress(folder, path, earlier, quality ?? qualityOf(path))
	}
	// zlib works on threads of its own: this many files at a time keep them busy.
	await Promise.all(Array.from({ length: availableParallelism() + 1 }, worker))
	return paths.length
}

/**
 * What every reader loads, and the pages that buyers land on, as small as can be; the thousands of
 * others a little larger, a third as long in the making.
 */
export function qualityOf(path: string): number {
	return /^(_astro|san-pham|en\/products)\//.test(path) ? constants.BROTLI_MAX_QUALITY : 9
}

async function compress(folder: string, path: string, earlier: string | null, quality: number) {
	const file = join(folder, path)
	const bytes = await readFile(file)
	if (earlier && (await reuse(bytes, file, join(earlier, path)))) return
	const params = {
		[constants.BROTLI_PARAM_QUALITY]: quality,
		[constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
	}
	await writeFile(`${file}.br`, await brotli(bytes, { params }))
	await writeFile(`${file}.gz`, await gz(bytes, { level: 9 }))
}

async function reuse(bytes: Buffer, file: string, old: string): Promise<boolean> {
	try {
		if ((await stat(old)).size !== bytes.length || !bytes.equals(await readFile(old))) return false
		linkSync(`${old}.br`, `${file}.br`)
		linkSync(`${old}.gz`, `${file}.gz`)
		return true
	} catch {
		// No earlier file, or a disk without hard links: compress afresh.
		return false
	}
}
