import { expect, test } from "vitest"
import { Kept } from "./kept"

test("what was asked for longest ago goes first, and never more is kept than allowed", () => {
	const kept = new Kept<{ name: string }>(10)
	const [a, b, c] = [{ name: "a" }, { name: "b" }, { name: "c" }]
	kept.keep(a, Buffer.alloc(4))
	kept.keep(b, Buffer.alloc(4))
	kept.get(a)
	kept.keep(c, Buffer.alloc(4))
	expect([a, b, c].map((file) => kept.get(file)?.length)).toEqual([4, undefined, 4])
	kept.keep({ name: "large" }, Buffer.alloc(11))
	expect([a, c].map((file) => kept.get(file))).toEqual([undefined, undefined])
})
