import { gtin14 } from "../../../commerce/src/domain/gtin"
import { fold } from "../../../commerce/src/domain/text"
import { readTraceCode } from "../../../commerce/src/domain/trace-code"

/** Longest text that is looked up: no name or code is longer. */
export const MAX_TYPED = 200

/** What a typed or scanned text asks for. */
export type Typed =
	| { kind: "empty" | "too-long" }
	/** A link to somewhere that is not the shop. */
	| { kind: "elsewhere"; host: string }
	| { kind: "page"; path: string }
	| { kind: "certificate"; id: string }
	| { kind: "code"; code: string }
	| { kind: "gtin"; gtin: string }
	/** Anything else: a code, a decision number or a name. */
	| { kind: "words"; text: string; code: string | null; decision: string | null }

/** Reads what somebody typed, or what a QR holds; `origin` is where the shop lives. */
export function readTyped(raw: string, origin: string): Typed {
	if (raw.length > MAX_TYPED) return { kind: "too-long" }
	const text = raw.normalize("NFC").replace(/\s+/g, " ").trim()
	if (!text) return { kind: "empty" }
	if (/^https?:\/\//i.test(text)) return readLink(text, origin)
	const gtin = gtin14(/^\(01\)(\d{14})/.exec(text)?.[1] ?? text)
	if (gtin) return { kind: "gtin", gtin }
	return { kind: "words", text, code: readTraceCode(text), decision: decisionKey(text) }
}

function readLink(text: string, origin: string): Typed {
	const url = urlOf(text)
	if (!url) return { kind: "elsewhere", host: text.slice(0, 60) }
	const [first = "", second = ""] = url.pathname.split("/").filter(Boolean).map(decoded)
	// A GS1 Digital Link says which goods it is on, whoever printed it.
	const gtin = first === "01" ? gtin14(second) : null
	if (gtin) return { kind: "gtin", gtin }
	if (url.host !== urlOf(origin)?.host) return { kind: "elsewhere", host: url.host }
	const code = first === "truy-xuat" ? readTraceCode(second) : null
	if (code) return { kind: "code", code }
	if (first === "chung-nhan") return { kind: "certificate", id: second }
	return { kind: "page", path: url.pathname }
}

/** Browsers of before 2024 have no URL.parse. */
function urlOf(text: string): URL | null {
	try {
		return new URL(text)
	} catch {
		return null
	}
}

function decoded(part: string): string {
	try {
		return decodeURIComponent(part)
	} catch {
		return part
	}
}

/** "Quyết định số 377/QĐ-BNN" and "377/qd-bnn" as one; null for what no number begins. */
export function decisionKey(text: string): string | null {
	const key = fold(text)
		.replace(/\s+/g, "")
		.replace(/^(quyetdinh|qd)?(so)?:?(?=\d)/, "")
	return /^\d{1,5}(\/.*)?$/.test(key) ? key : null
}
