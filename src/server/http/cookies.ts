/** The cookies of a request by name; a later one of the same name is ignored. */
export function readCookies(header: string | undefined): Map<string, string> {
	const cookies = new Map<string, string>()
	for (const part of (header ?? "").split(";")) {
		const at = part.indexOf("=")
		if (at < 1) continue
		const name = part.slice(0, at).trim()
		if (!cookies.has(name)) cookies.set(name, part.slice(at + 1).trim())
	}
	return cookies
}

export interface CookieOptions {
	/** Seconds to live; 0 deletes the cookie. */
	maxAge: number
	path?: string
	secure: boolean
	/** Only a cookie that a page's script must read is not HttpOnly. */
	readable?: boolean
}

/** A Set-Cookie value. `value` must already be free of spaces, commas and semicolons. */
export function cookie(name: string, value: string, options: CookieOptions): string {
	const parts = [
		`${name}=${value}`,
		`Path=${options.path ?? "/"}`,
		`Max-Age=${options.maxAge}`,
		"SameSite=Lax",
	]
	if (!options.readable) parts.push("HttpOnly")
	if (options.secure) parts.push("Secure")
	return parts.join("; ")
}
