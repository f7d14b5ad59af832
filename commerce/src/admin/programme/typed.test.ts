import { expect, test } from "vitest"
import type { ProgrammeForm } from "../../programme/form"
import { bodyOf, numberOf, typedOf } from "./typed"

const stored: ProgrammeForm["values"] = {
	seen: "s",
	setNumber: 6,
	producer: "htx-thu",
	asIssued: { commune: "Xã Đồng Tiến", district: "huyện Cô Tô", province: null },
	communeCode: null,
	summary: "Chả mực.",
	story: null,
	ingredients: "mực",
	netWeight: null,
	storage: null,
	packaging: null,
	certifications: ["ISO 22000", "HACCP"],
	export: null,
	sellingUnit: "hộp",
	shelfLife: null,
	seasonMonths: [6, 7],
	fragile: false,
	liquid: false,
	cold: true,
	shippable: true,
	parcel: { weightG: 1500, lengthCm: 20, widthCm: 10, heightCm: 5 },
	supply: null,
	confirmed: false,
}

test("a form that is opened and sent says what was stored", () => {
	expect(bodyOf(typedOf(stored), "s")).toEqual({ ...stored, export: [] })
	const supply = {
		minimumOrder: 5,
		monthlyCapacity: 100,
		leadTimeDays: 3,
		casePack: 12,
		invoice: true,
	}
	expect(bodyOf(typedOf({ ...stored, supply }), "s")).toMatchObject({ supply })
})

test.each([
	["1500", 1500],
	["1.500", 1500],
	["1 250 000", 1_250_000],
	["1.5", "1.5"],
	["một", "một"],
	["-3", "-3"],
	["", null],
])("“%s” is typed and means %j", (typed, number) => {
	expect(numberOf(typed)).toBe(number)
})
