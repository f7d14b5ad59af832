import type { IncomingHttpHeaders } from "node:http"

/**
 * Whether a request that changes something comes from a page of this site. A browser names its
 * page in Origin or Sec-Fetch-Site on every such request, so one that names none is refused too.
 */
export function sameOrigin(headers: IncomingHttpHeaders, ownHosts: readonly string[]): boolean {
	const site = headers["sec-fetch-site"]
	if (site !== undefined && site !== "same-origin") return false
	const origin = headers.origin
	if (origin === undefined) return site === "same-origin"
	return ownHosts.includes(hostOf(origin))
}

function hostOf(origin: string): string {
	try {
		return new URL(origin).host
	} catch {
		return ""
	}
}
