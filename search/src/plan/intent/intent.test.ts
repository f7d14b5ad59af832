import fc from "fast-check"
import { expect, test } from "vitest"
import { clean } from "../clean"
import { expiredIn } from "./expired"
import { priceIn } from "./price"
import { starsIn } from "./stars"

test.each([
	["ocop 5 sao", [5]],
	["trà 4sao", [4]],
	["3-4 sao", [3, 4]],
	["4 hoặc 5 sao", [4, 5]],
	["3, 5 sao", [3, 5]],
	["từ 3 đến 5 sao", [3, 4, 5]],
	["từ 4 sao", [4, 5]],
	["tu 4 sao", [4, 5]],
	["4 sao trở lên", [4, 5]],
	["trên 3 sao", [4, 5]],
	["trên 5 sao", [5]],
	["ocop năm sao", [5]],
	["đạt bốn sao", [4]],
	["5★", [5]],
	["★★★★", [4]],
	["4*", [4]],
	["5 stars", [5]],
	["five-star coffee", [5]],
	["gạo ba sao", null],
	["2 sao", null],
	["15 sao", null],
	["3 saola", null],
	["nam sao", null],
])("stars of %s", (typed, stars) => {
	expect(starsIn(clean(typed))?.value ?? null).toEqual(stars)
})

test.each([
	["dưới 200k", { max: 200_000 }],
	["duoi 200 nghin", { max: 200_000 }],
	["giá dưới 200.000đ", { max: 200_000 }],
	["dưới 200", { max: 200_000 }],
	["không quá 1,5 triệu", { max: 1_500_000 }],
	["< 50k", { max: 50_000 }],
	["100k trở xuống", { max: 100_000 }],
	["trên 1tr5", { min: 1_500_000 }],
	["từ 500k", { min: 500_000 }],
	["từ 500 nghìn trở lên", { min: 500_000 }],
	["từ 100 đến 300 nghìn", { min: 100_000, max: 300_000 }],
	["từ 1 đến 2 triệu", { min: 1_000_000, max: 2_000_000 }],
	["100-200k", { min: 100_000, max: 200_000 }],
	["300k - 100k", { min: 100_000, max: 300_000 }],
	["giá 99999999999999999999 nghìn", { min: 6_755_399_441_055_743, max: Number.MAX_SAFE_INTEGER }],
	["khoảng 200k", { min: 150_000, max: 250_000 }],
	["giá 80 nghìn", { min: 60_000, max: 100_000 }],
	["dưới 500g", null],
	["dưới 500 ml", null],
	["trên 12 tháng", null],
	["từ 3 đến 5 sao", null],
	["từ 2 loại", null],
	["2-3 người", null],
	["dưới 5", null],
	["đuôi 200 nghìn", null],
	["lúa 4 trên 3", null],
])("price of %s", (typed, price) => {
	expect(priceIn(clean(typed))?.value ?? null).toEqual(price)
})

test("what is over is told from dates of use", () => {
	expect(expiredIn("sản phẩm hết hạn chứng nhận")?.rest.trim()).toBe("")
	expect(expiredIn("trà đã het han")?.rest.trim()).toBe("trà")
	expect(expiredIn("hạn sử dụng")).toBe(null)
})

test("what is taken out was there, the rest stays, and nothing breaks", () => {
	const piece = fc.constantFrom(
		..."từ|đến|dưới|giá|100|200k|1tr5|5|4|sao|*|-|★|,|trà|hết hạn|99999999999999999999|0.|nghìn|ocop".split(
			"|",
		),
	)
	fc.assert(
		fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
			const text = pieces.join(" ")
			for (const taken of [starsIn(text), priceIn(text), expiredIn(text)]) {
				if (taken === null) continue
				expect(taken.rest.trim().length).toBeLessThan(text.trim().length)
				const left = taken.rest.split(/\s+/).filter((word) => word !== "")
				for (const word of left) expect(text).toContain(word)
			}
			const price = priceIn(text)?.value ?? {}
			for (const end of Object.values(price)) expect(Number.isSafeInteger(end)).toBe(true)
			if (price.min !== undefined && price.max !== undefined)
				expect(price.min).toBeLessThanOrEqual(price.max)
		}),
		{ numRuns: 1000 },
	)
})
