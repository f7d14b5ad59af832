import { expect, test } from "vitest"
import { repeats } from "./repeats"

test("a picture counts as repeated from its second card on; none never repeats", () => {
	expect(repeats(["a", "b", "a", null, null, "a"])).toEqual([
		false,
		false,
		true,
		false,
		false,
		true,
	])
})
