import { expect, it } from "vitest"
import { isAlcohol, notForSale } from "./sale"

const sound = { setNumber: 9, hasProducer: true, shippable: true, hasPrice: true }

it("sells a priced, shippable product of a known producer", () => {
	expect(notForSale(sound)).toBeNull()
})

it("does not sell what it may not or cannot", () => {
	expect(notForSale({ ...sound, setNumber: 14 })).toBe("alcohol")
	expect(notForSale({ ...sound, setNumber: 15, hasProducer: false })).toBe("alcohol")
	expect(notForSale({ ...sound, hasProducer: false })).toBe("no-producer")
	expect(notForSale({ ...sound, shippable: false })).toBe("not-shippable")
	expect(notForSale({ ...sound, hasPrice: false })).toBe("no-price")
})

it("knows the two alcohol sets of the decree", () => {
	const sets = Array.from({ length: 26 }, (_, n) => n + 1)
	expect(sets.filter(isAlcohol)).toEqual([14, 15])
})
