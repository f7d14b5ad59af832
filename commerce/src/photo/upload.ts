import { randomBytes } from "node:crypto"
import type { PhotoFault } from "../domain/photo"
import { judgePhoto } from "./judge"

/** A file of a form, as the form's reader leaves it in memory. */
export interface UploadedFile {
	originalname: string
	mimetype: string
	buffer: Buffer
}

/** Tables for the import of products, stored beside the pictures and never served. */
export const TABLE_FILE = /^\d{13}-[0-9a-f]{16}\.csv$/

const types = {
	jpg: "image/jpeg",
	png: "image/png",
	webp: "image/webp",
	avif: "image/avif",
	csv: "text/csv",
} as const

/** Types of the files that are served, by their endings. */
export const servedTypes: ReadonlyMap<string, string> = new Map(
	Object.entries(types).filter(([ending]) => ending !== "csv"),
)

/**
 * Gives a file a name and type of ours, by what its bytes say; answers the fault of one that is not
 * taken. A name of the sender's would choose folder, ending and address.
 */
export function takeFile(file: UploadedFile): PhotoFault | null {
	const judged = isTable(file) ? { kind: "csv" as const } : judgePhoto(file.buffer)
	if ("fault" in judged) return judged.fault
	file.originalname = `${randomBytes(8).toString("hex")}.${judged.kind}`
	file.mimetype = types[judged.kind]
	return null
}

/** Plain text with the ending of a table. */
function isTable({ originalname, buffer }: UploadedFile): boolean {
	return /\.csv$/i.test(originalname) && !buffer.subarray(0, 4096).includes(0)
}
