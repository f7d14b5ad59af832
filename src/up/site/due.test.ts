import { describe, expect, test } from "vitest"
import { due, type Publication } from "./due"

const at = (time: string) => new Date(`2026-11-24T${time}+07:00`)
const day = "2026-11-24"
const change = (time: string): Publication => ({
	pending: true,
	changedAt: at(time),
	urgent: false,
})

describe("when the site is built anew", () => {
	test("nothing changed, same day: not", () => {
		expect(
			due({ pending: false, changedAt: null, urgent: false }, day, at("10:00:00"), null),
		).toBeNull()
	})

	test("commerce is silent, same day: not", () => {
		expect(due(null, day, at("10:00:00"), null)).toBeNull()
	})

	test("a change waits a minute for others", () => {
		const first = at("10:00:00")
		expect(due(change("10:00:00"), day, at("10:00:59"), first)).toBeNull()
		expect(due(change("10:00:00"), day, at("10:01:00"), first)).toBe("change")
		expect(due(change("10:00:50"), day, at("10:01:00"), first)).toBeNull()
	})

	test("steady editing cannot hold it back for more than ten minutes", () => {
		expect(due(change("10:09:59"), day, at("10:10:00"), at("10:00:00"))).toBe("change")
	})

	test("the button does not wait", () => {
		const asked = { pending: true, changedAt: at("10:00:00"), urgent: true }
		expect(due(asked, day, at("10:00:01"), at("10:00:00"))).toBe("button")
	})

	test("at midnight in Việt Nam, also with commerce stopped", () => {
		expect(due(null, day, new Date("2026-11-24T16:59:59Z"), null)).toBeNull()
		expect(due(null, day, new Date("2026-11-24T17:00:00Z"), null)).toBe("day")
	})
})
