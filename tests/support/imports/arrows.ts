import { importsOf, reached, type Sources } from "./sources"

const domain = "commerce/src/domain"
const page = ["src/components", "src/lib", "src/assets", "src/styles", domain, "content"]

/** Who may import whom by a relative path; the narrowest folder speaks. */
export const arrows: Readonly<Record<string, readonly string[]>> = {
	[domain]: [domain],
	"commerce/src": ["commerce/src"],
	search: ["search", domain, "content"],
	"src/lib": ["src/lib", domain, "content", "search"],
	"src/components/ui": ["src/components/ui", "src/lib", "src/assets"],
	"src/components": page,
	"src/components/search": [...page, "search"],
	"src/layouts": ["src/layouts", ...page],
	"src/pages": ["src/pages", "src/layouts", ...page],
	"src/server": ["src/server", "src/lib", "search", domain, "content"],
	"src/up": ["src/up", "src/server", "src/lib", "search", domain, "content"],
}

const inside = (path: string, folder: string) => path === folder || path.startsWith(`${folder}/`)
const isTest = (file: string) => /\.(test|spec)\.ts$/.test(file) || inside(file, "tests")

/** Imports against the arrows, "from → to"; what is only for tests may not be used outside them. */
export function againstArrows(sources: Sources): string[] {
	return [...sources].flatMap(([file, text]) => {
		if (isTest(file)) return []
		const home = Object.keys(arrows)
			.filter((folder) => inside(file, folder))
			.sort((a, b) => b.length - a.length)[0]
		const may = home ? (arrows[home] ?? []) : null
		return importsOf(file, text).flatMap(({ specifier, target }) => {
			if (target === null) return isTestTool(specifier) ? [`${file} → ${specifier}`] : []
			const allowed = may ? may.some((folder) => inside(target, folder)) : !isTest(target)
			return allowed ? [] : [`${file} → ${target}`]
		})
	})
}

const isTestTool = (specifier: string) => /^(vitest|fast-check|@playwright\/)/.test(specifier)

/** The rules of the domain are pure: they use no package, not even one of Node. */
export function impureRules(sources: Sources): string[] {
	return [...sources].flatMap(([file, text]) =>
		inside(file, domain) && !isTest(file)
			? importsOf(file, text)
					.filter(({ target }) => target === null)
					.map(({ specifier }) => `${file} → ${specifier}`)
			: [],
	)
}

/** Islands that would bring to the browser, however indirectly, what only the server may know. */
export function serverInBrowser(sources: Sources): string[] {
	return [...sources.keys()]
		.filter((file) => file.endsWith(".svelte"))
		.flatMap((file) =>
			[...reached(sources, file)]
				.filter((name) => /\.server(\.ts)?$|^node:|^src\/server\//.test(name))
				.map((name) => `${file} … ${name}`),
		)
}

/** Files that only pass on what others export. */
export function barrels(sources: Sources): string[] {
	return [...sources]
		.filter(([, text]) => /^export\s+(type\s+)?(\*|\{[^}]*\})[^\n]*\sfrom\s/m.test(text))
		.map(([file]) => file)
}

const MOST_LINES = 400

export function tooLong(sources: Sources): string[] {
	return [...sources]
		.filter(([, text]) => text.trimEnd().split("\n").length > MOST_LINES)
		.map(([file]) => file)
}

const SHOP =
	/^(product|producer|certificate|commune|province|tourism|cart|order|inquiry|batch|catalogue)s?$/

/** "../lib/catalogue/unitNames" → lib, catalogue, unit, names. */
const wordsOf = (name: string) =>
	name
		.replace(/(?<=[a-z])(?=[A-Z])/g, " ")
		.toLowerCase()
		.split(/[^a-z]+/)

/** Generic components that know a word of the shop, in their name or in what they import. */
export function worldlyComponents(sources: Sources): string[] {
	return [...sources].flatMap(([file, text]) => {
		if (!inside(file, "src/components/ui") || isTest(file)) return []
		const names = [file, ...importsOf(file, text).map(({ specifier }) => specifier)]
		return names.flatMap(wordsOf).some((word) => SHOP.test(word)) ? [file] : []
	})
}

const suppression = new RegExp(
	`@ts-(${["ignore", "expect-error", "nocheck"].join("|")})|${["biome", "ignore"].join("-")}|${["eslint", "disable"].join("-")}`,
)

export function suppressed(sources: Sources): string[] {
	return [...sources].filter(([, text]) => suppression.test(text)).map(([file]) => file)
}
