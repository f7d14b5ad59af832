import { describe, expect, test } from "vitest"
import type { ProductDoc } from "../../../search/src/port"
import type { Asking } from "./asked"

/** Point 14 of the contract: what is written can be found when the promise resolves. Runs last. */
export function writingRules(ask: () => Asking, products: () => ProductDoc[]): void {
	describe("writing", () => {
		const kept = () => products().slice(0, 20)
		async function* kite(): AsyncGenerator<ProductDoc> {
			const [model] = products()
			if (model) yield { ...model, id: "dieu-sao", slug: "dieu-sao", name: "Diều sáo Bá Giang" }
		}
		async function* broken(): AsyncGenerator<ProductDoc> {
			yield* kept()
			throw new Error("the export ended in the middle")
		}

		test("14: one written and one removed are seen at once", async () => {
			for await (const doc of kite()) await ask().engine.upsert("products", [doc])
			expect((await ask().first("diều sáo"))?.slug).toBe("dieu-sao")
			await ask().engine.remove("products", ["dieu-sao"])
			expect(await ask().set("diều sáo Bá Giang")).not.toContain("dieu-sao")
		})

		test("14: a rebuild that fails leaves the old index", async () => {
			const before = await ask().set("")
			await expect(ask().engine.rebuild("products", broken())).rejects.toThrow("in the middle")
			expect(await ask().set("")).toEqual(before)
		})

		test("14: a document that cannot be searched fails the rebuild", async () => {
			async function* bad(): AsyncGenerator<ProductDoc> {
				for (const doc of kept()) yield { ...doc, geo: { lat: 200, lng: 0 } }
			}
			await expect(ask().engine.rebuild("products", bad())).rejects.toThrow("200")
		})

		test("14: a rebuild switches at once", async () => {
			const { docs } = await ask().engine.rebuild("products", kite())
			expect(docs).toBe(1)
			expect(await ask().set("")).toEqual(["dieu-sao"])
			expect((await ask().engine.health()).docs.products).toBe(1)
		})
	})
}
