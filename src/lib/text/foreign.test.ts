import { expect, test } from "vitest"
import { foreign } from "./foreign"

test("a title without Vietnamese letters is English, a name or a number is nothing", () => {
	expect(foreign("28 products receive five-star national OCOP rating")).toBe("en")
	expect(foreign("Vinh Long’s OCOP products")).toBe("en")
	expect(foreign("Hải Phòng công nhận 12 sản phẩm OCOP năm 2019")).toBeUndefined()
	expect(foreign("Đắk Lắk: OCOP 2025")).toBeUndefined()
	expect(foreign("Vi-cumax 40N")).toBeUndefined()
})
