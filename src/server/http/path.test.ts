import { expect, test } from "vitest"
import { localPath, readTarget } from "./path"

test("a page, a file and an API route are read as they are", () => {
	expect(readTarget("/nhom/do-uong/?sao=5")).toMatchObject({ kind: "ok", path: "/nhom/do-uong/" })
	expect(readTarget("/_astro/a.css")).toMatchObject({ kind: "ok", path: "/_astro/a.css" })
	expect(readTarget("/api/search?q=ch%C3%A8")).toMatchObject({ kind: "ok", path: "/api/search" })
})

test("one address for each page", () => {
	expect(readTarget("/gio-hang")).toEqual({ kind: "redirect", to: "/gio-hang/" })
	expect(readTarget("/gio-hang?a=1")).toEqual({ kind: "redirect", to: "/gio-hang/?a=1" })
	expect(readTarget("/a/index.html")).toEqual({ kind: "redirect", to: "/a/" })
})

test.each(["//evil.example", "/\\evil.example", "http://evil.example/", "*", "", "/%zz", "/a%00b"])(
	"a malformed address is refused: %s",
	(url) => expect(readTarget(url)).toEqual({ kind: "bad", status: 400 }),
)

test.each(["/../etc/passwd", "/a/%2e%2e/b", "/a/./b", "/a%5cb"])("no walking about: %s", (url) =>
	expect(readTarget(url)).toEqual({ kind: "bad", status: 400 }),
)

test("ten thousand letters are too many for a path; of a question they are read", () => {
	expect(readTarget(`/${"a".repeat(10_000)}`)).toEqual({ kind: "bad", status: 414 })
	const long = readTarget(`/api/search?q=${encodeURIComponent("ế".repeat(10_000))}`)
	expect(long).toMatchObject({ kind: "ok", path: "/api/search" })
	expect(readTarget(`/?q=${"a".repeat(100_000)}`)).toEqual({ kind: "bad", status: 414 })
})

test("a form sends readers only to a path of this site", () => {
	expect(localPath("/san-pham/ruou/?a=1")).toBe("/san-pham/ruou/?a=1")
	for (const bad of [
		null,
		"",
		"//evil.example",
		"/\\evil.example",
		"https://evil.example/",
		"javascript:alert(1)",
		"/\t/evil.example",
		"/\n/evil.example",
	])
		expect(localPath(bad)).toBe("/")
})
