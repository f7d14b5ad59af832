import fc from "fast-check"
import { expect, test } from "vitest"
import { gtin14 } from "./gtin"

test.each([
	["8938505974194", "08938505974194"],
	["893 8505 97419-4", "08938505974194"],
	["036000291452", "00036000291452"],
	["96385074", "00000096385074"],
	["10614141000415", "10614141000415"],
])("%s is %s", (text, gtin) => expect(gtin14(text)).toBe(gtin))

test.each(["8938505974195", "", "0000000000000", "893850597419", "89385059741944", "K7M29QXD"])(
	"%j is none",
	(text) => expect(gtin14(text)).toBeNull(),
)

test("one wrong digit is always found", () => {
	fc.assert(
		fc.property(fc.nat(12), fc.integer({ min: 1, max: 9 }), (at, more) => {
			const digits = [..."8938505974194"]
			digits[at] = String((Number(digits[at]) + more) % 10)
			expect(gtin14(digits.join(""))).toBeNull()
		}),
	)
})
