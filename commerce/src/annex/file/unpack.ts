import { unzipSync, zipSync } from "fflate"
import { AnnexFault } from "../fault"
import { MAX_PARTS, MAX_UNPACKED_BYTES } from "../limits"

export type Parts = Record<string, Uint8Array>

/**
 * The XML parts of an xlsx file. Sizes are added up before anything is unpacked, and no part can grow
 * beyond the size it declares; pictures, macros and printer settings are left where they are.
 */
export function unpack(bytes: Uint8Array): Parts {
	let size = 0
	let count = 0
	const parts = attempt(() =>
		unzipSync(bytes, {
			filter: ({ name, originalSize }) => {
				count += 1
				if (count > MAX_PARTS) throw new AnnexFault("xlsx_bomb")
				if (!/^(\[Content_Types\]\.xml|(xl|_rels)\/.*\.(xml|rels))$/i.test(name)) return false
				size += originalSize
				if (size > MAX_UNPACKED_BYTES) throw new AnnexFault("xlsx_bomb")
				return true
			},
		}),
	)
	if (!parts["xl/workbook.xml"]) throw new AnnexFault("xlsx_broken")
	return parts
}

/** The same parts as a file again, without compression: whoever reads it finds no surprise. */
export function repack(parts: Parts): ArrayBuffer {
	return new Uint8Array(zipSync(parts, { level: 0 })).buffer
}

function attempt<T>(read: () => T): T {
	try {
		return read()
	} catch (error) {
		throw error instanceof AnnexFault ? error : new AnnexFault("xlsx_broken")
	}
}
