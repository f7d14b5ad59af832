import { expect, test } from "vitest"
import { QueueFull, SerialQueue } from "./queue"

test("jobs run one at a time, in order, past failures", async () => {
	const queue = new SerialQueue(10)
	const seen: string[] = []
	let inside = 0
	const job = (name: string, ms: number) => async () => {
		expect(++inside).toBe(1)
		await new Promise((done) => setTimeout(done, ms))
		inside -= 1
		seen.push(name)
		if (name === "b") throw new Error("b")
		return name
	}
	const results = await Promise.allSettled([
		queue.run(job("a", 15)),
		queue.run(job("b", 1)),
		queue.run(job("c", 5)),
	])
	expect(seen).toEqual(["a", "b", "c"])
	expect(results.map((result) => result.status)).toEqual(["fulfilled", "rejected", "fulfilled"])
})

test("a full queue refuses at once and takes again later", async () => {
	const queue = new SerialQueue(1)
	const first = queue.run(async () => "first")
	await expect(queue.run(async () => "second")).rejects.toBeInstanceOf(QueueFull)
	await first
	await expect(queue.run(async () => "third")).resolves.toBe("third")
})
