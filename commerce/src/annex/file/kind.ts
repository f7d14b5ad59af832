import { AnnexFault } from "../fault"
import { MAX_FILE_BYTES } from "../limits"

export type FileKind = "xlsx" | "csv"

const extensions: Record<string, FileKind> = { xlsx: "xlsx", csv: "csv" }

/** What the file is by its first bytes, which must agree with its name. */
export function fileKind(name: string, bytes: Uint8Array): FileKind {
	const extension = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? ""
	if (bytes.length === 0) throw new AnnexFault("empty")
	if (bytes.length > MAX_FILE_BYTES) throw new AnnexFault("too_large")
	const kind = kindOf(bytes, extension)
	const named = extensions[extension]
	if (!named) throw new AnnexFault("name_wrong")
	if (named !== kind)
		throw new AnnexFault("name_lies", { extension: `.${extension}`, kind: `.${kind}` })
	return kind
}

function kindOf(bytes: Uint8Array, extension: string): FileKind {
	const starts = (...head: number[]) => head.every((byte, at) => bytes[at] === byte)
	if (starts(0x50, 0x4b, 0x03, 0x04)) return "xlsx"
	// A locked .xlsx is wrapped in the container of old Excel files.
	if (starts(0xd0, 0xcf, 0x11, 0xe0))
		throw new AnnexFault(extension === "xlsx" ? "protected" : "old_excel")
	if (starts(0x25, 0x50, 0x44, 0x46)) throw new AnnexFault("pdf")
	if (starts(0xff, 0xfe) || starts(0xfe, 0xff)) throw new AnnexFault("utf16")
	// Text in two bytes a letter has a zero in nearly every pair, and no other text has any.
	const zeros = bytes.subarray(0, 1000).filter((byte) => byte === 0).length
	if (zeros > 0) throw new AnnexFault(zeros > 100 ? "utf16" : "not_table")
	return "csv"
}
