import { expect, it } from "vitest"
import {
	againstArrows,
	barrels,
	impureRules,
	serverInBrowser,
	suppressed,
	tooLong,
	worldlyComponents,
} from "./arrows"
import { importsOf } from "./sources"

const tree = (files: Record<string, string>) => new Map(Object.entries(files))

it("reads every form of import", () => {
	const text = [
		'import a from "./a"',
		'import type { B } from "../b"',
		"import {\n\tc,\n\td,\n} from '../../c?raw'",
		'import "./side.css"',
		'const e = await import("./e")',
		'export { f } from "./f"',
		'import g from "pg"',
	].join("\n")
	const found = importsOf("src/lib/x/y.ts", text)
	expect(found.map(({ target }) => target)).toEqual([
		"src/lib/x/a",
		"src/lib/b",
		"src/c",
		"src/lib/x/side.css",
		"src/lib/x/e",
		"src/lib/x/f",
		null,
	])
	expect(found.map(({ typeOnly }) => typeOnly)).toEqual([false, true, ...Array(5).fill(false)])
})

it.each([
	[
		"src/lib/a.ts",
		'import b from "../components/b.astro"',
		"src/lib/a.ts → src/components/b.astro",
	],
	["src/pages/a.astro", 'import b from "../server/b"', "src/pages/a.astro → src/server/b"],
	[
		"commerce/src/domain/a.ts",
		'import b from "../api/b"',
		"commerce/src/domain/a.ts → commerce/src/api/b",
	],
	["search/src/a.ts", 'import b from "../../src/lib/b"', "search/src/a.ts → src/lib/b"],
	["commerce/src/a.ts", 'import b from "../../src/lib/b"', "commerce/src/a.ts → src/lib/b"],
	["src/lib/a.ts", 'import b from "../../tests/support/b"', "src/lib/a.ts → tests/support/b"],
	["src/lib/a.ts", 'import fc from "fast-check"', "src/lib/a.ts → fast-check"],
])("sees %s import against the arrows", (file, text, wrong) => {
	expect(againstArrows(tree({ [file]: text }))).toEqual([wrong])
})

it("lets imports along the arrows pass", () => {
	const files = tree({
		"src/pages/a.astro": 'import b from "../layouts/b.astro"\nimport c from "../lib/c"',
		"src/lib/c.ts": 'import d from "../../commerce/src/domain/d"',
		"src/lib/c.test.ts": 'import fc from "fast-check"',
	})
	expect(againstArrows(files)).toEqual([])
})

it("sees a rule that is not pure", () => {
	const files = tree({ "commerce/src/domain/a.ts": 'import { readFile } from "node:fs"' })
	expect(impureRules(files)).toEqual(["commerce/src/domain/a.ts → node:fs"])
})

it("sees the server behind an island, and no type", () => {
	const files = tree({
		"src/components/A.svelte":
			'import { b } from "../lib/b"\nimport type { S } from "../lib/s.server"',
		"src/lib/b.ts": 'import { c } from "./c"',
		"src/lib/c.ts": 'import "node:fs"\nimport { k } from "./key.server"',
		"src/lib/key.server.ts": "export const k = 1",
		"src/lib/s.server.ts": "export interface S {}",
	})
	expect(serverInBrowser(files).sort()).toEqual([
		"src/components/A.svelte … node:fs",
		"src/components/A.svelte … src/lib/key.server.ts",
	])
})

it("sees a barrel, a long file, a suppressed check and a worldly component", () => {
	const files = tree({
		"src/lib/a.ts": 'export * from "./b"',
		"src/lib/b.ts": 'export type { C } from "./c"',
		"src/lib/long.ts": "x\n".repeat(401),
		"src/lib/fits.ts": "x\n".repeat(400),
		"src/lib/quiet.ts": `// @ts-${"ignore"}`,
		"src/components/ui/Button.astro": 'import { x } from "../../lib/catalogue/x"',
		"src/components/ui/ProductCard.astro": "",
		"src/components/ui/Field.astro": 'import { border } from "../../lib/border"',
	})
	expect(barrels(files)).toEqual(["src/lib/a.ts", "src/lib/b.ts"])
	expect(tooLong(files)).toEqual(["src/lib/long.ts"])
	expect(suppressed(files)).toEqual(["src/lib/quiet.ts"])
	expect(worldlyComponents(files)).toEqual([
		"src/components/ui/Button.astro",
		"src/components/ui/ProductCard.astro",
	])
})
