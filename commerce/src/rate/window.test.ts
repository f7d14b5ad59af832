import { expect, test } from "vitest"
import { RateWindow } from "./window"

test("each key has its own uses, and a new window gives them back", () => {
	const window = new RateWindow(2, 1000)
	expect([window.take("a", 5000), window.take("a", 5001), window.take("a", 5999)]).toEqual([
		true,
		true,
		false,
	])
	expect(window.take("b", 5999)).toBe(true)
	expect(window.take("a", 6000)).toBe(true)
})
