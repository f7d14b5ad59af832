import { existsSync, readdirSync, readFileSync } from "node:fs"
import { dirname, join, relative, resolve } from "node:path"
import { expect, test } from "vitest"

const root = resolve(import.meta.dirname, "..")

/** Who may import whom: a file under the key may import files under the listed folders only. */
const arrows: [from: string, may: string[]][] = [
	["commerce/src/domain", ["commerce/src/domain"]],
	["src/lib", ["src/lib", "commerce/src/domain", "content", "search"]],
	["src/components/ui", ["src/components/ui", "src/lib", "src/assets"]],
	[
		"src/components",
		["src/components", "src/lib", "src/assets", "src/styles", "commerce/src/domain", "content"],
	],
	[
		"src/layouts",
		[
			"src/layouts",
			"src/components",
			"src/lib",
			"src/assets",
			"src/styles",
			"commerce/src/domain",
			"content",
		],
	],
	[
		"src/pages",
		[
			"src/pages",
			"src/layouts",
			"src/components",
			"src/lib",
			"src/assets",
			"src/styles",
			"commerce/src/domain",
			"content",
		],
	],
	["search", ["search", "commerce/src/domain", "content"]],
]

/** Words of the shop that a generic component must not know. */
const domainWords = /\b(product|producer|certificate|commune|province|tourism|cart|order)s?\b/i

function files(folder: string): string[] {
	const path = join(root, folder)
	if (!existsSync(path)) return []
	return readdirSync(path, { withFileTypes: true }).flatMap((entry) => {
		const below = join(folder, entry.name)
		if (entry.isDirectory()) return entry.name === "node_modules" ? [] : files(below)
		return /\.(ts|tsx|mts|mjs|js|astro|svelte)$/.test(entry.name) ? [below] : []
	})
}

/** Project paths that a file imports by a relative specifier. */
function imported(file: string): string[] {
	const text = readFileSync(join(root, file), "utf8")
	const specifiers = [...text.matchAll(/\b(?:from|import)\s*\(?\s*["'](\.{1,2}\/[^"']+)["']/g)].map(
		(match) => match[1] ?? "",
	)
	return specifiers.map((specifier) =>
		relative(root, resolve(root, dirname(file), specifier.replace(/\?.*$/, ""))),
	)
}

const inside = (path: string, folder: string) => path === folder || path.startsWith(`${folder}/`)
const isTest = (file: string) => /\.test\.ts$/.test(file)
const all = ["src", "search", "content", "tests", "commerce/src"].flatMap(files)

test("imports flow one way", () => {
	const wrong = all
		.filter((file) => !isTest(file))
		.flatMap((file) => {
			const rule = arrows.filter(([from]) => inside(file, from))
			// The narrowest folder speaks.
			const may = rule.sort((a, b) => b[0].length - a[0].length)[0]?.[1]
			if (!may) return []
			return imported(file)
				.filter((target) => !may.some((folder) => inside(target, folder)))
				.map((target) => `${file} → ${target}`)
		})
	expect(wrong).toEqual([])
})

test("an island never imports what only the server may know", () => {
	const wrong = all
		.filter((file) => file.endsWith(".svelte"))
		.filter((file) => imported(file).some((target) => /\.server(\.ts)?$/.test(target)))
	expect(wrong).toEqual([])
})

test("generic components know no word of the shop", () => {
	const wrong = all.filter((file) => inside(file, "src/components/ui"))
	expect(wrong.filter((file) => domainWords.test(file))).toEqual([])
})

test("no barrel files, no file over 400 lines", () => {
	const wrong = all.flatMap((file) => {
		const text = readFileSync(join(root, file), "utf8")
		const long = text.split("\n").length > 401 ? [`${file}: too long`] : []
		const barrel = /^export (\*|\{[^}]*\}) from /m.test(text) ? [`${file}: re-exports`] : []
		return [...long, ...barrel]
	})
	expect(wrong).toEqual([])
})

test("no suppressed check and no any", () => {
	const suppression = new RegExp(
		`@ts-(${["ignore", "expect-error", "nocheck"].join("|")})|biome-${"ignore"}`,
	)
	const wrong = all.filter((file) => suppression.test(readFileSync(join(root, file), "utf8")))
	expect(wrong).toEqual([])
})
