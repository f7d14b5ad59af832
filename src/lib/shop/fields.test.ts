import { beforeAll, expect, test, vi } from "vitest"

vi.mock("../catalogue/units", () => ({
	provinceByCode: (code: string) => (["01", "11"].includes(code) ? { code } : null),
	communeByCode: (code: string) => (code === "00004" ? { code, provinceCode: "01" } : null),
}))

let fields: typeof import("./fields")
let forms: typeof import("./forms")
beforeAll(async () => {
	fields = await import("./fields")
	forms = await import("./forms")
})

const good = {
	name: "  Nguyễn  Văn Thử ",
	phone: "0900 000 000",
	provinceCode: "01",
	communeCode: "00004",
	street: "Thôn Thử",
	note: "",
	email: "",
}

function problems(change: Record<string, unknown>): Record<string, string> {
	const result = forms.check(fields.customerFields, { ...good, ...change })
	if (result.kind === "ok") return {}
	return Object.fromEntries(result.problems.map(({ field, text }) => [field, text]))
}

test("a good form comes out tidy", () => {
	expect(forms.check(fields.customerFields, good)).toEqual({
		kind: "ok",
		value: {
			...good,
			name: "Nguyễn Văn Thử",
			phone: "+84900000000",
			note: null,
			email: null,
		},
	})
})

test.each([
	[{ phone: "" }, "phone"],
	[{ phone: "12345" }, "phone"],
	[{ phone: "0123456789" }, "phone"],
	[{ name: " \n " }, "name"],
	[{ name: "a".repeat(101) }, "name"],
	[{ provinceCode: "99" }, "provinceCode"],
	[{ communeCode: "" }, "communeCode"],
	[{ communeCode: "99999" }, "communeCode"],
	[{ provinceCode: "11" }, "communeCode"],
	[{ street: "" }, "street"],
	[{ email: "a@" }, "email"],
	[{ note: "a".repeat(501) }, "note"],
	[{ price: "1" }, "price"],
	[{ provinceCode: undefined }, "provinceCode"],
])("%j is refused at its field", (change, field) => {
	expect(Object.keys(problems(change))).toContain(field)
	for (const text of Object.values(problems(change))) expect(text).not.toMatch(/[<>]|Invalid/)
})

test("an empty form is told every field it needs at once", () => {
	const empty = problems({ name: "", phone: "", provinceCode: "", communeCode: "", street: "" })
	const needed = ["communeCode", "name", "phone", "provinceCode", "street"]
	expect(Object.keys(empty).sort()).toEqual(needed)
})

test.each(["0", "-1", "1.5", "1000000000", "1e3", "", "x", 0, -1, 1.5, 1e9, Number.NaN, null])(
	"quantity %s is refused with a reason",
	(value) => {
		const result = forms.check(fields.quantity, value)
		expect(result.kind).toBe("refused")
		if (result.kind === "refused") expect(result.problems[0]?.text).not.toMatch(/Invalid|expected/)
	},
)

test.each([
	["1", 1],
	[" 12 ", 12],
	[99, 99],
])("quantity %s is taken", (value, expected) => {
	expect(forms.check(fields.quantity, value)).toEqual({ kind: "ok", value: expected })
})

test("a code is read however it is written", () => {
	expect(fields.orderCode.parse(" oc-7k2m 9q1x ")).toBe("OC-7K2M9Q1X")
})

test("a form with a field twice or a prototype name is no form of ours", () => {
	const twice = new FormData()
	twice.append("a", "1")
	twice.append("a", "2")
	expect(forms.fieldsOf(twice)).toBeNull()
	const proto = new FormData()
	proto.append("__proto__", "1")
	expect(forms.fieldsOf(proto)).toBeNull()
})
