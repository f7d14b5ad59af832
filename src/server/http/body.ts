import type { IncomingMessage } from "node:http"

/** Largest form or JSON body taken, in bytes. */
export const MAX_BODY = 64 * 1024

/** What is wrong with the announced body of a request: a status, or null when it may be read. */
export function bodyTrouble(headers: IncomingMessage["headers"]): 411 | 413 | null {
	const length = headers["content-length"]
	if (length === undefined) return 411
	return Number(length) > MAX_BODY ? 413 : null
}

/** The whole body as text; its announced length was checked, and Node holds the sender to it. */
async function readText(request: IncomingMessage): Promise<string> {
	const chunks: Buffer[] = []
	for await (const chunk of request) chunks.push(chunk as Buffer)
	return Buffer.concat(chunks).toString("utf8")
}

/** A JSON body, or undefined when it is none. */
export async function readJson(request: IncomingMessage): Promise<unknown> {
	if (!/^application\/json\b/i.test(request.headers["content-type"] ?? "")) return undefined
	try {
		return JSON.parse(await readText(request))
	} catch {
		return undefined
	}
}

/** The fields of a plain form, each once; null when the body is no such form. */
export async function readForm(request: IncomingMessage): Promise<Map<string, string> | null> {
	const type = request.headers["content-type"] ?? ""
	if (!/^application\/x-www-form-urlencoded\b/i.test(type)) return null
	const fields = new Map<string, string>()
	for (const [name, value] of new URLSearchParams(await readText(request))) {
		if (fields.has(name)) return null
		fields.set(name, value)
	}
	return fields
}
