import { readCsv } from "./csv"
import { type FileKind, fileKind } from "./kind"
import type { Sheet } from "./sheet"
import { readXlsx } from "./xlsx"

/** The sheets of an uploaded file, or a reason why it cannot be read. */
export async function readFile(
	name: string,
	bytes: Uint8Array,
): Promise<{ kind: FileKind; sheets: Sheet[] }> {
	const kind = fileKind(name, bytes)
	return { kind, sheets: kind === "xlsx" ? await readXlsx(bytes) : readCsv(bytes) }
}
