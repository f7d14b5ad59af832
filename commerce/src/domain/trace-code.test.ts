import fc from "fast-check"
import { expect, test } from "vitest"
import { formatTraceCode, readTraceCode, traceCodeOf, traceCodesOf } from "./trace-code"

test("a printed code never changes", () => {
	expect(traceCodeOf("tra-hoa-vang-ba-che")).toBe("BY621GPD")
})

test("every code is read back, however it is typed", () => {
	fc.assert(
		fc.property(fc.string(), fc.nat(5), (handle, attempt) => {
			const code = traceCodeOf(handle, attempt)
			expect(code).toMatch(/^(?=.*\d)(?=.*[A-Z])[0-9A-HJKMNP-TV-Z]{8}$/)
			expect(readTraceCode(formatTraceCode(code).toLowerCase())).toBe(code)
			expect(readTraceCode(` ${code.replace(/0/g, "O").replace(/1/g, "l")}-`)).toBe(code)
			expect(traceCodeOf(handle, attempt + 1)).not.toBe(code)
		}),
	)
})

test("codes of many products are all different, whatever the order", () => {
	const handles = Array.from({ length: 20_000 }, (_, n) => `san-pham-${n}`)
	const codes = traceCodesOf(handles)
	expect(new Set(codes.values()).size).toBe(handles.length)
	expect(traceCodesOf(handles.reverse())).toEqual(codes)
})

test.each([
	"",
	"1234567",
	"12345678",
	"ABCDEFGH",
	"K7M29QXDA",
	"UUUU1234",
	"Trà hoa vàng",
	"/01/0893",
])("%j is no code", (text) => expect(readTraceCode(text)).toBeNull())
