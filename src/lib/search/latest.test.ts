import { expect, test } from "vitest"
import { Latest, pause } from "./latest"

const after = (ms: number, text: string) => async () => {
	await new Promise((resolve) => setTimeout(resolve, ms))
	return text
}

test("an old answer is never told, even when it comes last", async () => {
	const latest = new Latest()
	const slow = latest.run(after(30, "old"))
	const fast = latest.run(after(1, "new"))
	expect(await fast).toBe("new")
	expect(await slow).toBeNull()
})

test("what was ended fails without a word; what failed by itself says so", async () => {
	const latest = new Latest()
	const ended = latest.run((signal) => pause(10_000, signal))
	latest.stop()
	expect(await ended).toBeNull()
	await expect(
		latest.run(async () => {
			throw new Error("down")
		}),
	).rejects.toThrow("down")
})
