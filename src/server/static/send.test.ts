import { expect, test } from "vitest"
import type { StaticFile } from "./files"
import { chosenEncoding } from "./send"

const part = { path: "", bytes: 1, modified: 0 }
const file: StaticFile = { ...part, type: "text/html", encoded: { br: part, gzip: part } }
const plain: StaticFile = { ...part, type: "image/webp", encoded: {} }

test.each([
	["br, gzip", "br"],
	["gzip, deflate", "gzip"],
	["gzip;q=1.0, br;q=0", "gzip"],
	["GZIP", "gzip"],
	["identity", null],
	["", null],
	[undefined, null],
	["brotli-like", null],
])("accepts %s → %s", (accept, expected) => {
	expect(chosenEncoding(accept, file)).toBe(expected)
})

test("a file without compressed twins goes as it is", () => {
	expect(chosenEncoding("br, gzip", plain)).toBeNull()
})
