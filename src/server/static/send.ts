import { createHash } from "node:crypto"
import { createReadStream } from "node:fs"
import { readFile } from "node:fs/promises"
import type { IncomingMessage, ServerResponse } from "node:http"
import { pipeline } from "node:stream/promises"
import type { Encoding, StaticFile, Stored } from "./files"
import { Kept } from "./kept"

/** Up to this size a file is sent from memory, with a tag of its content that survives a rebuild. */
const WHOLE_BYTES = 256 * 1024

const tags = new WeakMap<object, string>()
const kept = new Kept<Stored>()

/** Sends a file as the reader's browser takes it: compressed when it can, "not modified" when it has it. */
export async function sendFile(
	request: IncomingMessage,
	response: ServerResponse,
	file: StaticFile,
	status = 200,
): Promise<void> {
	const encoding = chosenEncoding(request.headers["accept-encoding"], file)
	const variant = (encoding && file.encoded[encoding]) || file
	const whole = kept.get(variant) ?? (variant.bytes <= WHOLE_BYTES ? await read(variant) : null)
	const tag = tagOf(variant, whole)
	response.setHeader("ETag", tag)
	if (Object.keys(file.encoded).length > 0) response.setHeader("Vary", "Accept-Encoding")
	if (status === 200 && request.headers["if-none-match"] === tag) {
		response.writeHead(304).end()
		return
	}
	response.setHeader("Content-Type", file.type)
	response.setHeader("Content-Length", variant.bytes)
	if (encoding) response.setHeader("Content-Encoding", encoding)
	response.writeHead(status)
	if (request.method === "HEAD") response.end()
	else if (whole) response.end(whole)
	// A reader who leaves early closes the file too.
	else await pipeline(createReadStream(variant.path), response).catch(() => response.destroy())
}

async function read(file: Stored): Promise<Buffer> {
	const bytes = await readFile(file.path)
	kept.keep(file, bytes)
	return bytes
}

/** The best encoding of a file that an Accept-Encoding header allows; null for none. */
export function chosenEncoding(accept: string | undefined, file: StaticFile): Encoding | null {
	const allowed = new Set(
		(accept ?? "")
			.toLowerCase()
			.split(",")
			.map((part) => part.trim().split(";"))
			.filter(([, weight]) => !/^\s*q=0(\.0*)?\s*$/.test(weight ?? ""))
			.map(([name]) => name?.trim()),
	)
	if (file.encoded.br && allowed.has("br")) return "br"
	if (file.encoded.gzip && allowed.has("gzip")) return "gzip"
	return null
}

function tagOf(variant: { bytes: number; modified: number }, whole: Buffer | null): string {
	const known = tags.get(variant)
	if (known) return known
	const tag = whole
		? `"${createHash("sha256").update(whole).digest("base64url").slice(0, 22)}"`
		: `W/"${variant.bytes.toString(36)}-${Math.round(variant.modified).toString(36)}"`
	tags.set(variant, tag)
	return tag
}
