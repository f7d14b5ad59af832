import { expect, test } from "vitest"
import { Limiter, perMinute } from "./limiter"

test("allows the number of a minute, then says how long to wait, then allows again", () => {
	let at = 0
	const limiter = new Limiter(1, 100, () => at)
	for (let i = 0; i < perMinute.order; i++) expect(limiter.take("order", "a")).toBe(0)
	at = 15_000
	expect(limiter.take("order", "a")).toBe(45)
	expect(limiter.take("order", "b")).toBe(0)
	expect(limiter.take("lookup", "a")).toBe(0)
	at = 60_000
	expect(limiter.take("order", "a")).toBe(0)
})

test("never remembers more addresses than its capacity", () => {
	const limiter = new Limiter(1, 10, () => 0)
	for (let i = 0; i < 1000; i++) limiter.take("search", `address ${i}`)
	expect(limiter.size).toBe(10)
})

test("a scale multiplies every limit", () => {
	const limiter = new Limiter(2, 10, () => 0)
	for (let i = 0; i < perMinute.order * 2; i++) expect(limiter.take("order", "a")).toBe(0)
	expect(limiter.take("order", "a")).toBeGreaterThan(0)
})
