import { expect, test } from "vitest"
import { shortProducer } from "./producer-name"

test("the legal form is abbreviated, the name kept", () => {
	expect(shortProducer("Hợp tác xã Vụn ART")).toBe("HTX Vụn ART")
	expect(shortProducer("Công ty Cổ phần Hoàng Giang")).toBe("CTCP Hoàng Giang")
	expect(shortProducer("Làng nghề Bao La")).toBe("Làng nghề Bao La")
})
