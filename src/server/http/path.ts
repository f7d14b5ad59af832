/** Longest path answered; longer ones are nobody's link. */
export const MAX_PATH = 8_192

/**
 * Longest address read: what somebody pasted into a field of ours, ten thousand letters of nine
 * bytes each, is told what is wrong with it at its field.
 */
export const MAX_URL = 96 * 1024

export type Target =
	| { kind: "ok"; path: string; query: URLSearchParams }
	| { kind: "redirect"; to: string }
	| { kind: "bad"; status: 400 | 414 }

/** Reads the target of a request: decoded path in NFC, or where it should have gone, or what is wrong with it. */
export function readTarget(url: string): Target {
	if (url.length > MAX_URL) return { kind: "bad", status: 414 }
	// "//host" and "/\host" would turn a redirect of ours into one to another site.
	if (!/^\/(?![/\\])/.test(url)) return { kind: "bad", status: 400 }
	const [raw = "", ...rest] = (url.split("#")[0] ?? "").split("?")
	const search = rest.join("?")
	if (raw.length > MAX_PATH) return { kind: "bad", status: 414 }
	const path = decode(raw)
	if (path === null) return { kind: "bad", status: 400 }
	const query = new URLSearchParams(search)
	const suffix = search ? `?${search}` : ""
	if (raw.endsWith("/index.html"))
		return { kind: "redirect", to: raw.slice(0, -"index.html".length) + suffix }
	if (isPage(path) && !path.endsWith("/")) return { kind: "redirect", to: `${raw}/${suffix}` }
	return { kind: "ok", path, query }
}

function decode(raw: string): string | null {
	try {
		const path = decodeURIComponent(raw).normalize("NFC")
		const hasControl = [...path].some((letter) => (letter.codePointAt(0) ?? 0) < 0x20)
		return hasControl || path.includes("\\") || /(^|\/)\.\.?(\/|$)/.test(path) ? null : path
	} catch {
		return null
	}
}

/** Pages end in "/"; files have a dot in their last part; the API has neither. */
function isPage(path: string): boolean {
	if (path.startsWith("/api/") || path === "/healthz") return false
	return !path.slice(path.lastIndexOf("/")).includes(".")
}

/**
 * A path of this site that a form may send the reader back to, or "/" when the text is not one.
 * Refuses other sites ("//host", "/\host", "https:…") and control characters.
 */
export function localPath(text: string | null | undefined): string {
	if (!text || text.length > MAX_PATH || !/^\/(?![/\\])/.test(text)) return "/"
	try {
		const url = new URL(text, "http://local.invalid")
		return url.host === "local.invalid" ? url.pathname + url.search : "/"
	} catch {
		return "/"
	}
}
