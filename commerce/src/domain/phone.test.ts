import fc from "fast-check"
import { expect, it } from "vitest"
import { formatPhone, parseMobile } from "./phone"

/** Digits only: the shape of a number, none in particular. */
const subscriber = fc
	.tuple(fc.constantFrom("3", "5", "7", "8", "9"), fc.stringMatching(/^\d{8}$/))
	.map((parts) => parts.join(""))

it("accepts every usual way to write a mobile number", () => {
	fc.assert(
		fc.property(subscriber, fc.constantFrom("0", "+84", "84"), (digits, prefix) => {
			const spaced = `${prefix}${digits.slice(0, 2)} ${digits.slice(2, 5)}.${digits.slice(5)}`
			expect(parseMobile(spaced)).toBe(`+84${digits}`)
		}),
	)
})

it("prints what it parsed", () => {
	fc.assert(
		fc.property(subscriber, (digits) => {
			expect(parseMobile(formatPhone(`+84${digits}`))).toBe(`+84${digits}`)
			expect(formatPhone(`+84${digits}`)).toMatch(/^0\d{3} \d{3} \d{3}$/)
		}),
	)
})

it.each([
	"",
	"12345",
	"0212345678",
	"01234567890",
	"+1 900 000 0000",
	"09a0000000",
	"0".repeat(10_000),
])("refuses %j", (text) => {
	expect(parseMobile(text)).toBeNull()
})

it("reads full-width digits and brackets, in both normal forms", () => {
	fc.assert(
		fc.property(subscriber, (digits) => {
			const wide = [...`0${digits}`].map((d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0))
			expect(parseMobile(wide.join(""))).toBe(`+84${digits}`)
			expect(parseMobile(`(+84) ${digits.slice(0, 3)}-${digits.slice(3)}`)).toBe(`+84${digits}`)
		}),
	)
})

it("takes no digit more and no digit less", () => {
	fc.assert(
		fc.property(subscriber, fc.stringMatching(/^\d{1,4}$/), (digits, more) => {
			expect(parseMobile(`0${digits}${more}`)).toBeNull()
			expect(parseMobile(`0${digits.slice(more.length)}`)).toBeNull()
		}),
	)
})
