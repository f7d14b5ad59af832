import { expect, test } from "vitest"
import { typeOfBytes } from "./document-file"

test.each([
	["%PDF-1.7 …", "application/pdf"],
	["\x89PNG\r\n\x1a\n…", "image/png"],
	["\xff\xd8\xff\xe0…", "image/jpeg"],
	["<svg onload=…>", null],
	["MZ…", null],
	["", null],
])("%j is %s", (text, type) => {
	expect(typeOfBytes(Buffer.from(text, "latin1"))).toBe(type)
})
