import { expect, test } from "vitest"
import { amountText } from "./facts"

test("amounts in the unit a buyer reads", () => {
	expect(amountText(500, "g")).toBe("500 g")
	expect(amountText(1500, "g")).toBe("1,5 kg")
	expect(amountText(1000, "ml")).toBe("1 lít")
	expect(amountText(350, "ml")).toBe("350 ml")
})
