import { expect, test } from "vitest"
import { knowledgeOf } from "../../../integration-tests/annexes/knowledge"
import { readContent } from "../../scripts/seed/content"
import { contentFolder } from "../../scripts/seed/folder"
import type { Decision } from "../decision"
import { readTable } from "../table/table"
import { indexSubjects } from "./index-subjects"
import { judge, type Knowledge } from "./judge"
import type { KnownSubject } from "./subject"

const catalogue = knowledgeOf(await readContent(contentFolder()))
const decision: Decision = {
	number: "12/QĐ-UBND",
	date: "2026-09-30",
	authority: "UBND tỉnh Quảng Trị",
	level: "province",
	url: null,
}
const subject = (more: Partial<KnownSubject>): KnownSubject => ({
	type: "product",
	slug: "ruoc",
	name: "Ruốc Vĩnh Thái",
	producers: ["Hợp tác xã Ruốc Vĩnh Thái"],
	provinceCode: "44",
	communeCode: null,
	certificates: [],
	...more,
})
const certificate = (more: Partial<KnownSubject["certificates"][number]>) => ({
	stars: 3,
	decisionNumber: "1/QĐ-UBND",
	authority: "UBND tỉnh Quảng Trị",
	round: null,
	date: {
		value: "2025-03-01",
		precision: "day" as const,
		earliest: "2025-03-01",
		latest: "2025-03-01",
		inferred: false,
	},
	withdrawal: null,
	extension: null,
	...more,
})

function judged(subjects: KnownSubject[], lines: string[][], about = decision) {
	const known: Knowledge = { ...catalogue, subjects: indexSubjects(subjects) }
	const heading = ["STT", "Tên sản phẩm", "Chủ thể", "Địa chỉ", "Bộ sản phẩm", "Hạng sao", "Điểm"]
	const rows = [heading, ...lines.map((line, at) => [String(at + 1), ...line])]
	return judge(readTable([{ name: "PL", rows, merges: [] }]).rows, about, known)
}
const fates = (...given: Parameters<typeof judged>) =>
	judged(...given).map(({ fate, marks }) => [fate, ...marks])

test("a product is known by name and maker, however they are written", () => {
	for (const [name, producer] of [
		["RUỐC VĨNH THÁI", "HTX Ruốc Vĩnh Thái"],
		["Ruốc Vĩnh Thái".normalize("NFD"), "hợp tác xã ruốc Vĩnh Thái"],
		["Ruốc “Vĩnh Thái”", "HTX sản xuất Ruốc Vĩnh Thái"],
		["Ruốc Vĩnh Thái", ""],
	])
		expect(
			judged([subject({})], [[name ?? "", producer ?? "", "", "", "3 sao", ""]])[0],
		).toMatchObject({ fate: "certify", subject: { slug: "ruoc" } })
})

test("the same name of another maker is new elsewhere and a person's choice nearby", () => {
	const line = (address: string) => ["Ruốc Vĩnh Thái", "HTX Khác", address, "8", "3 sao", ""]
	expect(fates([subject({ communeCode: "19246" })], [line("Hà Nội")])).toEqual([
		["draft", "new", "commune-unknown"],
	])
	expect(fates([subject({})], [line("")])).toEqual([["leave", "ambiguous", "place-missing"]])
	const two = [subject({}), subject({ slug: "ruoc-2" })]
	const own = ["Ruốc Vĩnh Thái", "HTX Ruốc Vĩnh Thái", "", "8", "3 sao", ""]
	expect(judged(two, [own])[0]).toMatchObject({
		fate: "leave",
		among: [{ slug: "ruoc" }, { slug: "ruoc-2" }],
	})
})

test("a name with words more or less of the same maker is looked at by a person", () => {
	const line = ["Ruốc Vĩnh Thái hũ 500 g", "HTX Ruốc Vĩnh Thái", "", "8", "3 sao", ""]
	expect(fates([subject({})], [line])).toEqual([["leave", "similar", "place-missing"]])
})

test("old and new names of a place lead to the same unit, divided land asks", () => {
	const place = (address: string) =>
		judged([], [["Ruốc", "HTX", address, "8", "3 sao", ""]])[0]?.place
	expect(place("Xã Vĩnh Thái, huyện Vĩnh Linh, tỉnh Quảng Trị")).toMatchObject({
		provinceCode: "44",
		how: "mapped",
	})
	expect(place("thôn 3, xã Quảng Đông, H. Quảng Trạch, Quảng Bình")?.communeCode).toBe(
		place("Xã Phú Trạch")?.communeCode,
	)
	const divided = judged(
		[],
		[["Bánh", "Cơ sở", "Phường Yên Phụ, quận Tây Hồ, Hà Nội", "6", "3 sao", ""]],
		{ ...decision, authority: "UBND thành phố Hà Nội" },
	)[0]
	expect(divided).toMatchObject({ fate: "draft", place: { communeCode: null, how: "split" } })
	expect(divided?.place.candidates.map(({ name }) => name)).toEqual([
		"Phường Hồng Hà",
		"Phường Tây Hồ",
	])
	expect(place("Xã Không Có Thật")?.how).toBe("unknown")
})

test("lines twice, without stars, with stars that cannot be", () => {
	const line = (name: string, stars: string, score = "", set = "8") => [
		name,
		"HTX",
		"Xã Phú Trạch",
		set,
		stars,
		score,
	]
	expect(
		fates(
			[],
			[
				line("A1 ruốc", "3 sao"),
				line("A1 Ruốc", "3 sao"),
				line("B", ""),
				line("C", "2 sao"),
				line("D", "4,5"),
				line("E", "6 sao"),
				line("F", "5 sao"),
				line("G", "4 sao", "65"),
				line("H", "", "65"),
				line("I", "Tiềm năng 5 sao"),
				line("=K", "3 sao"),
				line("L", "3 sao", "", "Thực phẩm"),
				line("M", "3 sao", "", "26"),
			],
		),
	).toEqual([
		["draft", "new"],
		["leave", "new", "duplicate"],
		["leave", "new", "star-missing"],
		["leave", "new", "star-impossible"],
		["leave", "new", "star-impossible"],
		["leave", "new", "star-impossible"],
		["leave", "new", "star-level"],
		["leave", "new", "star-score"],
		["draft", "new", "star-from-score"],
		["leave", "new", "potential-five"],
		["leave", "name-odd", "new"],
		["leave", "new", "set-unknown"],
		["leave", "new", "tourism-new"],
	])
})

test("certificates a product has already", () => {
	const line = (stars: string) => [["Ruốc Vĩnh Thái", "", "Xã Phú Trạch", "", stars, ""]]
	const having = (more: Parameters<typeof certificate>[0]) => [
		subject({ certificates: [certificate(more)] }),
	]
	expect(fates(having({}), line("3 sao"))).toEqual([["leave", "known", "overlap"]])
	expect(judged(having({}), line("4 sao"))[0]).toMatchObject({ fate: "certify", round: "upgrade" })
	const today = certificate({}).date
	const ending = { ...today, value: "2023-11-01", earliest: "2023-11-01", latest: "2023-11-01" }
	expect(judged(having({ date: ending }), line("3 sao"))[0]).toMatchObject({
		fate: "certify",
		round: "re-rating",
	})
	const same = {
		...today,
		value: "2026",
		precision: "year" as const,
		earliest: "2026-01-01",
		latest: "2026-12-31",
	}
	const again = having({ decisionNumber: "12/QĐ-UBND", authority: null, date: same })
	expect(fates(again, line("3 sao"))).toEqual([["leave", "known", "already-certified"]])
})
