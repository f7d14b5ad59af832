import { expect, test } from "vitest"
import { intentsOf } from "./intent-filters"
import { lexicon } from "./lexicon"
import { placeNames } from "./places"
import { planQuery } from "./plan"
import { Vocabulary } from "./vocabulary"

const vocabulary = Vocabulary.of([
	"Khoai deo Linh Huệ",
	"Mật ong Honey Cà Ke",
	"Hợp tác xã Sản xuất kinh doanh dịch vụ nông nghiệp Thụy Hương",
	"Bánh nướng",
])
const hue = {
	type: "province",
	code: "46",
	nameEn: "Hue",
	slug: "hue",
	name: "Thành phố Huế",
	formerNames: [],
} as const
const places = placeNames([{ ...hue, formerNames: [] }], [], [])
const plan = (typed: string) =>
	planQuery(typed, {
		lexicon: lexicon(),
		vocabulary,
		places,
		can: intentsOf.products,
		typing: true,
	})
const texts = (typed: string) => plan(typed).stages[0]?.readings.map(({ text }) => text)

test.each(["đặc sản Huế", "dac san hue", "specialties of Hue", "đặc sản huế làm quà"])(
	"“%s” asks for all that a province has",
	(typed) => {
		expect(plan(typed)).toMatchObject({ intent: { provinceNow: "hue" }, browse: true })
	},
)

test("words of another language are not parted, and are as good as typed", () => {
	expect(texts("moon cake")).toContain("bánh nướng")
	expect(texts("moon cake")?.join()).not.toContain("ca ke")
	const honey = plan("honey").stages[0]?.readings
	expect(honey?.find(({ text }) => text === "mật ong")?.why).toBe("translated")
})

test("of a long name both ends are read, of a pasted text its beginning", () => {
	const name = plan("hợp tác xã sản xuất kinh doanh dịch vụ nông nghiệp thụy hương")
	expect(name.words.map(({ raw }) => raw).slice(-2)).toEqual(["thụy", "hương"])
	const pasted = plan(Array.from({ length: 30 }, (_, at) => `từ${at}`).join(" "))
	expect(pasted.words.at(-1)?.raw).toBe("từ9")
})
