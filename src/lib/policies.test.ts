import { expect, test } from "vitest"
import { citationsOf, policies, sectionsOf } from "./policies"

const unset = "chưa khai"
const nobody = { values: {}, unset }

test("every policy fills without an open name and cites its article", () => {
	for (const policy of policies()) {
		expect(citationsOf(policy).length).toBeGreaterThan(0)
		expect(JSON.stringify(sectionsOf(policy, nobody))).not.toMatch(/\{[\w.]+\}/)
	}
})

test("the articles 5 to 16 of the decree are all answered", () => {
	const cited = policies().flatMap(citationsOf).join("; ")
	for (const article of [5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16])
		expect(cited).toMatch(new RegExp(`248/2026/NĐ-CP, Điều ${article}\\b`))
})

test("an office that is not configured is said to be so, a configured one is printed", () => {
	const complaint = policies().find((policy) => policy.slug === "khieu-nai")
	if (!complaint) throw new Error("no complaints policy")
	expect(JSON.stringify(sectionsOf(complaint, nobody))).toContain(unset)
	const office = { values: { address: "Nhà số 1" }, unset }
	expect(JSON.stringify(sectionsOf(complaint, office))).toContain("Đến tận nơi: Nhà số 1")
})

test("no policy names a telephone number of its own", () => {
	expect(JSON.stringify(policies())).not.toMatch(/(?:\+84|\b0)\d[\d .]{7,}/)
})
