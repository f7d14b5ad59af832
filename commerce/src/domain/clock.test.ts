import { expect, it } from "vitest"
import { now } from "./clock"

it("reads a moved clock, a day being midnight in Việt Nam", () => {
	expect(now({ SAOLANG_NOW: "2027-01-01" }).toISOString()).toBe("2026-12-31T17:00:00.000Z")
	expect(now({ SAOLANG_NOW: "2027-01-01T00:00:00Z" }).toISOString()).toBe(
		"2027-01-01T00:00:00.000Z",
	)
})

it("cannot be moved in production", () => {
	const before = Date.now()
	const live = now({ SAOLANG_NOW: "2030-01-01", SITE_MODE: "live" }).getTime()
	const unset = now({}).getTime()
	const after = Date.now()
	for (const time of [live, unset]) {
		expect(time).toBeGreaterThanOrEqual(before)
		expect(time).toBeLessThanOrEqual(after)
	}
	expect(now({ SAOLANG_NOW: "2030-01-01", SITE_MODE: "demo" }).getUTCFullYear()).toBe(2029)
})

it("refuses a time it cannot read", () => {
	expect(() => now({ SAOLANG_NOW: "tomorrow" })).toThrow(/SAOLANG_NOW/)
})
