import { readFileSync } from "node:fs"
import { join } from "node:path"

const COOKIE = "age18"

/** Thirty days: then the question is asked again. */
export const AGE_COOKIE_SECONDS = 30 * 24 * 3600

/** Name of the cookie that a reader's own answer "18 or over" sets. */
export const ageCookie = COOKIE

/** Whether the reader has said to be 18 or over. */
export function isAdult(cookies: ReadonlyMap<string, string>): boolean {
	return cookies.get(COOKIE) === "1"
}

/** Paths of the build that ask for the reader's age first; the build lists them. */
export function readGatedPaths(client: string): Set<string> {
	const file = join(client, "age-gated.json")
	let text: string
	try {
		text = readFileSync(file, "utf8")
	} catch {
		// Without the list the law cannot be kept, so the server must not start.
		throw new Error(`Bản dựng thiếu ${file}: không biết trang nào cần hỏi tuổi.`)
	}
	const paths: unknown = JSON.parse(text)
	if (!Array.isArray(paths) || !paths.every((path) => typeof path === "string"))
		throw new Error(`${file} không phải danh sách đường dẫn.`)
	return new Set(paths)
}

/** The question page with the path to return to in its form. */
export function questionFor(page: string, path: string): string {
	const escaped = path
		.replaceAll("&", "&amp;")
		.replaceAll('"', "&quot;")
		.replaceAll("<", "&lt;")
		.replaceAll(">", "&gt;")
	return page.replace('name="next" value="/"', () => `name="next" value="${escaped}"`)
}
