import { plainSpaces } from "../text/no-break"

/** Characters that XML 1.0 allows; all others make a document that nobody can read. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu

const entities: Record<string, string> = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	'"': "&quot;",
	"'": "&apos;",
}

/** Text that stands safely between tags and in attributes. */
export function escapeXml(text: string): string {
	return plainSpaces(text)
		.replace(FORBIDDEN, "")
		.replace(/[&<>"']/g, (sign) => entities[sign] ?? "")
}

export type Attributes = Record<string, string | number>

/** An element: its text, or the elements in it, already written; "" for an empty one. */
export function element(
	name: string,
	content: string | number | readonly string[],
	attributes: Attributes = {},
): string {
	const given = Object.entries(attributes)
		.map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
		.join("")
	const inner = Array.isArray(content) ? content.join("") : escapeXml(String(content))
	return inner === "" ? `<${name}${given}/>` : `<${name}${given}>${inner}</${name}>`
}

/** A whole document as a file of the site. */
export function xmlResponse(root: string): Response {
	return new Response(`<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`, {
		headers: { "Content-Type": "application/xml; charset=utf-8" },
	})
}
