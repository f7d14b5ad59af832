import type { IncomingMessage, ServerResponse } from "node:http"
import { brotliCompressSync, constants, gzipSync } from "node:zlib"

const SMALLEST = 1_024
/** An answer made anew each time is worth a millisecond, not a place in a queue of other work. */
const BROTLI_QUALITY = 4
const GZIP_LEVEL = 5

/** Sends a short text whole, compressed when the reader takes that. */
export function sendCompact(
	request: IncomingMessage,
	response: ServerResponse,
	status: number,
	text: string,
): void {
	const bytes = Buffer.from(text)
	const encoding = bytes.length < SMALLEST ? null : encodingOf(request)
	const body = encoding ? packed(bytes, encoding) : bytes
	if (encoding) response.setHeader("Content-Encoding", encoding)
	response.appendHeader("Vary", "Accept-Encoding")
	response.setHeader("Content-Length", body.length)
	response.writeHead(status).end(body)
}

function encodingOf({ headers }: IncomingMessage): "br" | "gzip" | null {
	const accept = headers["accept-encoding"] ?? ""
	if (/\bbr\b/.test(accept)) return "br"
	return /\bgzip\b/.test(accept) ? "gzip" : null
}

function packed(bytes: Buffer, encoding: "br" | "gzip"): Buffer {
	if (encoding === "gzip") return gzipSync(bytes, { level: GZIP_LEVEL })
	const params = {
		[constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY,
		[constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
	}
	return brotliCompressSync(bytes, { params })
}
