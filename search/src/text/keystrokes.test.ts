import fc from "fast-check"
import { expect, test } from "vitest"
import { coded } from "./coded"
import { isSyllable } from "./syllable"
import { fromTelex } from "./telex"
import { fromVni } from "./vni"

test("Telex keys give the word they were meant for", () => {
	for (const [keys, word] of [
		["nuowcs", "nước"],
		["nuwowcs", "nước"],
		["nuocws", "nước"],
		["mawms", "mắm"],
		["mieens", "miến"],
		["dduwowngf", "đường"],
		["ddawcj", "đặc"],
		["quys", "quý"],
		["muaw", "mưa"],
		["ruwowuj", "rượu"],
		["xoawn", "xoăn"],
		["hoaf", "hòa"],
		["nươcs", "nước"],
		["lieeu", "liêu"],
		["nghieengs", "nghiếng"],
	] as const)
		expect(fromTelex(keys).filter(isSyllable)).toContain(word)
	expect(fromTelex("coffee").filter(isSyllable)).toEqual([])
	expect(fromTelex("banh")).toEqual([])
})

test("VNI keys give the word they were meant for", () => {
	for (const [keys, word] of [
		["ca2", "cà"],
		["phe6", "phê"],
		["nu7o71c", "nước"],
		["nuoc71", "nước"],
		["nuo7c1", "nước"],
		["d9u7o7ng2", "đường"],
		["ma81m", "mắm"],
		["dac985", "đặc"],
	] as const)
		expect(fromVni(keys).filter(isSyllable)).toContain(word)
	for (const name of ["st25", "40n", "ri6", "25"])
		expect(fromVni(name).filter(isSyllable)).toEqual([])
})

test("any syllable comes back from its own VNI keys", () => {
	const onset = fc.constantFrom("", "b", "ch", "đ", "ngh", "qu", "tr")
	const rime = fc.constantFrom("á", "ước", "iễn", "ậng", "ỏe", "ở", "ấy", "òa", "ôn", "ược")
	fc.assert(
		fc.property(onset, rime, (a, b) => {
			const word = a + b
			fc.pre(isSyllable(word) && coded(word) !== word)
			expect(fromVni(coded(word))).toContain(word)
		}),
	)
})

test("no keys break it", () => {
	fc.assert(
		fc.property(fc.string({ unit: fc.constantFrom(..."aeouwdsfrxj123456789đ") }), (keys) => {
			expect(fromTelex(keys).length).toBeLessThanOrEqual(64)
			expect(fromVni(keys).length).toBeLessThanOrEqual(64)
		}),
	)
})
