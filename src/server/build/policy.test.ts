import { expect, test } from "vitest"
import { inlineHashes, islandHashes, mergePolicies } from "./policy"

test("only inline scripts and styles that run are vouched for", () => {
	const html = `<script src="/a.js"></script><script type="module" src="/b.js"></script>
		<script type="application/ld+json">{"a":1}</script><script>alert(1)</script><style>a{}</style>`
	const { scripts, styles } = inlineHashes(html)
	// echo -n 'alert(1)' | openssl dgst -sha256 -binary | base64
	expect(scripts).toEqual(["'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='"])
	expect(styles).toHaveLength(1)
})

test("the island's own scripts are known", () => {
	const { scripts, styles } = islandHashes()
	expect(scripts).toHaveLength(2)
	expect(styles).toHaveLength(1)
})

test("a build full of inline scripts is refused", () => {
	const many = Array.from({ length: 20 }, (_, i) => inlineHashes(`<script>${i}</script>`))
	expect(() => mergePolicies(many)).toThrow("20 inline scripts")
	expect(
		mergePolicies([inlineHashes("<script>1</script>"), inlineHashes("<script>1</script>")]).scripts,
	).toHaveLength(1)
})
