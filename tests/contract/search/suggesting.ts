import { describe, expect, test } from "vitest"
import type { Asking } from "./asked"

/** Suggestions, from the second letter on. */
export function suggestingRules(ask: () => Asking): void {
	describe("suggesting", () => {
		test("a beginning finds products, producers and places, marked on their letters", async () => {
			const { items, phrases } = await ask().engine.suggest({ q: "mien do" })
			const [first] = items
			expect(first?.collection).toBe("products")
			expect(first?.marks.map(({ text }) => text).join("")).toMatch(/miến dong/iu)
			expect(first?.marks.some(({ hit }) => hit)).toBe(true)
			for (const { text, count } of phrases) {
				expect(text.toLowerCase()).toMatch(/^mi/u)
				expect(count).toBeGreaterThan(0)
			}
		})

		test("phrases begin with what was typed", async () => {
			const { phrases } = await ask().engine.suggest({ q: "nuoc m" })
			expect(phrases.map(({ text }) => text.toLowerCase())).toContain("nước mắm")
		})

		test("collections that were not asked for are left out, and so is alcohol", async () => {
			const { items } = await ask().engine.suggest({ q: "ha", collections: ["places"] })
			expect(new Set(items.map(({ collection }) => collection))).toEqual(new Set(["places"]))
			const open = await ask().engine.suggest({ q: "rượu" })
			const adult = await ask().engine.suggest({ q: "rượu", adult: true })
			expect(adult.items.length).toBeGreaterThan(open.items.length)
			expect(adult.phrases.length).toBeGreaterThan(open.phrases.length)
		})

		test("nothing typed, nothing suggested", async () => {
			expect(await ask().engine.suggest({ q: " ?" })).toMatchObject({ items: [], phrases: [] })
		})
	})
}
