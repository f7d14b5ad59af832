import { expect, test } from "vitest"
import { photoFileOf } from "./photo"

const name = "1764000000000-0123456789abcdef.jpg"

test("only a file of the office is a photograph, wherever the admin stands", () => {
	expect(photoFileOf(`http://localhost:9000/static/${name}`)).toBe(name)
	expect(photoFileOf(`https://quan-tri.example.vn/static/${name}?x=1`)).toBe(name)
	expect(photoFileOf(null)).toBeNull()
	expect(photoFileOf("")).toBeNull()
	expect(photoFileOf(`/static/${name}`)).toBeNull()
	expect(photoFileOf("https://example.vn/hinh.jpg")).toBeNull()
	expect(photoFileOf(`https://example.vn/static/../static/x/${name}`)).toBeNull()
	expect(photoFileOf(`https://example.vn/static/..%2f${name}`)).toBeNull()
	expect(photoFileOf(`https://example.vn/static/private-${name}`)).toBeNull()
})
