import { expect, test } from "vitest"
import { formatMoment } from "./moment"

test("a moment is told in Việt Nam's time", () => {
	expect(formatMoment("2026-11-22T03:24:59.000Z")).toBe("10:24 ngày\u00a022/11/2026")
	expect(formatMoment("2026-11-22T17:00:00.000Z")).toBe("00:00 ngày\u00a023/11/2026")
})
