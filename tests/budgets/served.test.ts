import { createHash } from "node:crypto"
import { afterAll, beforeAll, expect, test } from "vitest"
import { KB, over } from "../support/budgets/budget"
import { scriptsOf } from "../support/budgets/loads"
import { sentBytes } from "../support/budgets/sent"
import { builtFolder } from "../support/site/built"
import { attr, byTag } from "../support/site/html"
import { pageOf } from "../support/site/pages"
import { type Served, serveBuild } from "../support/site/served"

const folder = builtFolder()
let site: Served
beforeAll(async () => {
	site = await serveBuild()
})
afterAll(() => site.stop())

const get = (path: string) => fetch(site.url + path, { headers: { "Accept-Encoding": "br" } })

test("scripts of the search: 35 KB", async () => {
	const html = await (await get("/tim-kiem/")).text()
	const scripts = scriptsOf(folder, html)
	const parts = Object.fromEntries(scripts.map((name) => [name, sentBytes(folder, name)]))
	expect(over([{ of: "/tim-kiem/", parts }], 35 * KB)).toEqual([])
})

test.each(["/", "/tim-kiem/", "/kiem-tra/", "/gio-hang/"])(
	"%s: the policy is a header, and vouches by hash for all that is inline",
	async (path) => {
		const answer = await get(path)
		const policy = answer.headers.get("content-security-policy") ?? ""
		const { document } = pageOf(path, await answer.text())
		expect(policy).toMatch(/default-src 'self'/)
		expect(policy).not.toMatch(/unsafe|\*|https?:/)
		expect(byTag(document, "meta").map((meta) => attr(meta, "http-equiv"))).not.toContain(
			"Content-Security-Policy",
		)
		const inline = byTag(document, "script", "style")
			.filter((element) => !attr(element, "src"))
			.filter((element) => !/json$/.test(attr(element, "type") ?? ""))
			.flatMap((element) => element.childNodes.map((node) => ("value" in node ? node.value : "")))
			.map((text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`)
		expect(inline.filter((hash) => !policy.includes(hash))).toEqual([])
	},
)
