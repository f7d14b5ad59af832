import { expect, test } from "vitest"
import { missingOf } from "./missing"
import { programmeWords as words } from "./words"

type Values = Parameters<typeof missingOf>[1]
const draft = { seen: "s", setNumber: 6, producer: null, shippable: false } as Values
const pack = { id: "v", name: "hộp", price: 1000, stock: 1, netAmount: null, gtin: null }

test("a draft lacks a maker, a way to be sent, a price and to be published", () => {
	expect(missingOf("draft", draft, { packs: [] })).toEqual([
		words.missingProducer,
		words.missingShippable,
		words.missingPacks,
		words.missingPublished,
	])
	const whole = { ...draft, producer: "htx", shippable: true }
	expect(missingOf("published", whole, { packs: [pack] })).toEqual([])
	expect(missingOf("draft", { ...draft, seen: "" }, { packs: [] })).toEqual([words.missingProfile])
	expect(missingOf("draft", { ...draft, setNumber: 14 }, { packs: [] })).toEqual([words.alcohol])
})
