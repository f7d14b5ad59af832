import {
	type IncomingMessage,
	type OutgoingHttpHeaders,
	type ServerResponse,
	STATUS_CODES,
} from "node:http"
import type { Transform } from "node:stream"
import { constants, createBrotliCompress, createGzip } from "node:zlib"

const TEXT = /^(text\/html|application\/json)\b/

/**
 * Makes a response compress the HTML or JSON written to it, when the reader's browser takes that, and name
 * its status rightly. Answers how to undo it while nothing has been written.
 */
export function compressText(request: IncomingMessage, response: ServerResponse): () => void {
	const accept = request.headers["accept-encoding"] ?? ""
	const encoding = /\bbr\b/.test(accept) ? "br" : /\bgzip\b/.test(accept) ? "gzip" : null
	const plain = {
		writeHead: response.writeHead.bind(response),
		write: response.write.bind(response),
		end: response.end.bind(response),
	}
	let encoder: Transform | null = null

	const writeHead = (status: number, headers: OutgoingHttpHeaders = {}) => {
		const type = String(headers["content-type"] ?? response.getHeader("content-type") ?? "")
		// Astro calls every status of a page of its own "OK".
		const name = STATUS_CODES[status] ?? ""
		if (!encoding || request.method === "HEAD" || !TEXT.test(type))
			return plain.writeHead(status, name, headers)
		encoder = encoderOf(encoding)
		encoder.on("data", (chunk: Buffer) => plain.write(chunk))
		encoder.on("end", () => plain.end())
		response.on("close", () => encoder?.destroy())
		response.setHeader("Content-Encoding", encoding)
		response.appendHeader("Vary", "Accept-Encoding")
		response.removeHeader("Content-Length")
		const { "content-length": _, ...rest } = headers
		return plain.writeHead(status, name, rest)
	}
	const write = (chunk: string | Uint8Array, done?: () => void) =>
		encoder ? encoder.write(chunk, done) : plain.write(chunk, done)
	const end = (chunk?: string | Uint8Array) => {
		if (encoder) encoder.end(chunk)
		else if (chunk === undefined) plain.end()
		else plain.end(chunk)
		return response
	}
	response.writeHead = writeHead as typeof response.writeHead
	response.write = write as typeof response.write
	response.end = end as typeof response.end
	return () => Object.assign(response, plain)
}

function encoderOf(encoding: "br" | "gzip"): Transform {
	if (encoding === "gzip") return createGzip()
	// A page made for one reader is worth a few milliseconds, not more.
	return createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })
}
