import { expect, test } from "vitest"
import { formatDay } from "./date"

test("a date is as exact as its ISO text", () => {
	expect(formatDay("2025-01-17")).toBe("17/01/2025")
	expect(formatDay("2025-01")).toBe("01/2025")
	expect(formatDay("2025")).toBe("2025")
	expect(formatDay("2026-11-24T00:00:00.000Z")).toBe("24/11/2026")
})
