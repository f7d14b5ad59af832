import { existsSync, readFileSync, statSync } from "node:fs"
import { join } from "node:path"
import { brotliCompressSync, constants } from "node:zlib"
import { qualityOf } from "../../../src/up/site/precompress"

/** Bytes that travel for a file of the build: its brotli twin, or what the twin would have. */
export function sentBytes(folder: string, file: string): number {
	const path = join(folder, file)
	if (existsSync(`${path}.br`)) return statSync(`${path}.br`).size
	if (!/\.(html|css|js|svg)$/.test(file)) return statSync(path).size
	const bytes = readFileSync(path)
	const params = {
		[constants.BROTLI_PARAM_QUALITY]: qualityOf(file),
		[constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
	}
	return brotliCompressSync(bytes, { params }).length
}
