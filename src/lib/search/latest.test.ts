import { expect, test, vi } from "vitest"
import { Latest } from "./latest"

const never = () => new Promise<string>(() => {})

test("an old answer is never told, even when it comes last", async () => {
	const latest = new Latest()
	const old = Promise.withResolvers<string>()
	const slow = latest.run(() => old.promise)
	expect(await latest.run(async () => "new")).toBe("new")
	old.resolve("old")
	expect(await slow).toBeNull()
})

test("what was ended fails without a word; what failed by itself says so", async () => {
	const latest = new Latest()
	const down = async () => {
		throw new Error("down")
	}
	const ended = latest.run(async (signal) => {
		await new Promise((resolve) => signal.addEventListener("abort", resolve))
		return down()
	})
	latest.stop()
	expect(await ended).toBeNull()
	await expect(latest.run(down)).rejects.toThrow("down")
})

test("in turn: what is under way is told, then the newest of those that wait", async () => {
	const latest = new Latest()
	const first = Promise.withResolvers<string>()
	const begun: string[] = []
	const ask = (text: string, answer: Promise<string>) =>
		latest.inTurn(() => {
			begun.push(text)
			return answer
		})
	const one = ask("n", first.promise)
	await vi.waitFor(() => expect(begun).toEqual(["n"]))
	const others = [ask("nư", never()), ask("nước", Promise.resolve("3"))]
	first.resolve("1")
	expect(await Promise.all([one, ...others])).toEqual(["1", null, "3"])
	expect(begun).toEqual(["n", "nước"])
})

test("in turn: nothing that waits begins after the end; a failure lets the next begin", async () => {
	const latest = new Latest()
	const under = Promise.withResolvers<string>()
	void latest.run(() => under.promise)
	const waiting = latest.inTurn(async () => "late")
	latest.stop()
	under.resolve("")
	expect(await waiting).toBeNull()
	const bad = latest.run(async () => {
		throw new Error("down")
	})
	const next = latest.inTurn(async () => "next")
	await expect(bad).rejects.toThrow("down")
	expect(await next).toBe("next")
})

test("in turn: an answer that does not come holds nobody", async () => {
	const latest = new Latest()
	const lost = latest.run(never)
	expect(await latest.inTurn(async () => "new")).toBe("new")
	void lost
})
