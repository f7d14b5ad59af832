import type { ServerResponse } from "node:http"

export interface Policy {
	/** CSP hash sources ("'sha256-…'") of the few inline scripts and styles the build itself makes. */
	scripts: string[]
	styles: string[]
}

/** The policy of every page: only our own files, nothing inline but what the build vouches for. */
export function contentPolicy({ scripts, styles }: Policy): string {
	return [
		"default-src 'self'",
		["script-src 'self'", ...scripts].join(" "),
		["style-src 'self'", ...styles].join(" "),
		"img-src 'self' data:",
		"object-src 'none'",
		"base-uri 'none'",
		"form-action 'self'",
		"frame-ancestors 'none'",
	].join("; ")
}

/** Headers of every answer, whatever it is. */
export function setSecurityHeaders(response: ServerResponse, policy: string, live: boolean): void {
	response.setHeader("Content-Security-Policy", policy)
	response.setHeader("X-Content-Type-Options", "nosniff")
	response.setHeader("Referrer-Policy", "strict-origin-when-cross-origin")
	response.setHeader("Permissions-Policy", permissions("()"))
	response.setHeader("Cross-Origin-Opener-Policy", "same-origin")
	response.setHeader("Cross-Origin-Resource-Policy", "same-origin")
	// Prices are illustrative until the site goes live: nothing of it belongs in an index.
	if (!live) response.setHeader("X-Robots-Tag", "noindex, nofollow")
}

/** Lets the one page that scans codes ask for the camera. */
export function allowCamera(response: ServerResponse): void {
	response.setHeader("Permissions-Policy", permissions("(self)"))
}

const permissions = (camera: "()" | "(self)") =>
	`camera=${camera}, microphone=(), geolocation=(self), payment=(), usb=(), browsing-topics=()`

/** Data, feeds and sitemaps are made for programs of others, also for those that run in a page of theirs. */
const SHARED = /\.(json|ndjson|geojson|csv|xml|txt|ics)$/

/** Lets pages of other sites read a file that is for everybody; cookies never count there. */
export function shareFile(response: ServerResponse, path: string): void {
	if (!SHARED.test(path)) return
	response.setHeader("Access-Control-Allow-Origin", "*")
	response.setHeader("Cross-Origin-Resource-Policy", "cross-origin")
}

/**
 * Pages and data speak of certificates: a copy kept for an hour would keep a star past its end. The
 * worker keeps pages: it must go as soon as it is told to.
 */
const DATED = /(\/|\.(json|jsonld|ndjson|geojson|csv|xml|txt|ics|pdf)|^\/sw\.js)$/

/** How long a reader may keep a file: for good when its name changes with its content. */
export function cacheControl(path: string): string {
	if (/^\/(_astro|media|og)\//.test(path)) return "public, max-age=31536000, immutable"
	if (DATED.test(path)) return "public, max-age=0, must-revalidate"
	return "public, max-age=3600, must-revalidate"
}
