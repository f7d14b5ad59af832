import { expect, test } from "vitest"
import { englishCount, englishDay, englishDong, englishMonths, englishUnit } from "./english"

test("a date is as exact as its ISO text", () => {
	expect(englishDay("2025-01-07")).toBe("7\u00a0January\u00a02025")
	expect(englishDay("2025-01")).toBe("January\u00a02025")
	expect(englishDay("2025")).toBe("2025")
	expect(englishDay("2026-11-24T00:00:00.000Z")).toBe("24\u00a0November\u00a02026")
})

test("numbers and months as English readers write them", () => {
	expect(englishCount(1250)).toBe("1,250")
	expect(englishDong(25000)).toBe("25,000\u00a0₫")
	expect(englishMonths([8, 9])).toBe("August, September")
})

test("a unit keeps its name and tells its kind", () => {
	expect(englishUnit("Xã Tân Cương")).toBe("Tân Cương commune")
	expect(englishUnit("Thị Xã Hương Trà")).toBe("Hương Trà town")
	expect(englishUnit("Thành phố Huế")).toBe("Huế city")
	expect(englishUnit("Ba Chẽ")).toBe("Ba Chẽ")
})
