import fc from "fast-check"
import { expect, test } from "vitest"
import type { IssueDate } from "../../../commerce/src/domain/certificate"
import { type Answer, answerTo } from "./answer"
import type { CheckCertificate, CheckList, CheckSubject } from "./list"

const day = (value: string): IssueDate => ({
	value,
	precision: "day",
	earliest: value,
	latest: value,
	inferred: false,
})

const certificate = (change: Partial<CheckCertificate> = {}): CheckCertificate => ({
	id: "tra-5-2025",
	stars: 5,
	decisionNumber: "377/QĐ-BNN-VPĐP",
	authority: "Bộ Nông nghiệp",
	isLatest: true,
	date: day("2025-01-17"),
	knownEnded: false,
	withdrawal: null,
	extension: null,
	...change,
})

const subject = (slug: string, name: string, change: Partial<CheckSubject> = {}): CheckSubject => ({
	type: "product",
	slug,
	name,
	path: `/san-pham/${slug}/`,
	code: null,
	gtin: null,
	producer: null,
	province: "Quảng Ninh",
	picture: null,
	certificates: [],
	...change,
})

const tea = subject("tra-hoa-vang", "Trà hoa vàng Ba Chẽ", {
	code: "K7M29QXD",
	gtin: "08938505974194",
	producer: "Công ty Đạp Thanh",
	certificates: [certificate()],
})
const honey = subject("mat-ong", "Mật ong hoa rừng Cát Bà", {
	certificates: [
		certificate({
			id: "mat-ong-4-2019",
			stars: 4,
			decisionNumber: "144/QĐ-UBND",
			date: day("2019-12-01"),
		}),
		certificate({
			id: "mat-ong-4-2026",
			stars: 4,
			decisionNumber: "9/QĐ-UBND",
			date: day("2026-01-01"),
		}),
	],
})
const list: CheckList = {
	made: "2026-11-24T00:00:00.000Z",
	now: "2026-11-24T00:00:00.000Z",
	lifeDays: 7,
	origin: "https://saolang.vn",
	subjects: [
		tea,
		honey,
		subject("ruou", "Rượu nếp", {
			certificates: [
				certificate({ withdrawal: { on: "2026-01-01", reason: null, decisionNumber: null } }),
			],
		}),
		subject("keo", "Kẹo lạc", { certificates: [certificate({ date: null })] }),
		subject("mien", "Miến dong"),
	],
}
const at = new Date("2026-11-25T00:00:00Z")
const ask = (typed: string, clock = at) => answerTo(typed, list, clock)
const states = (answer: Answer) =>
	answer.kind === "found"
		? answer.verdicts.map(({ subject, state }) => [subject.slug, state])
		: answer.kind

test.each([
	"K7M29QXD",
	"k7m2 9qxd",
	"https://saolang.vn/truy-xuat/K7M29QXD/",
	"http://saolang.vn/truy-xuat/k7m29qxd",
	"https://saolang.vn/01/08938505974194",
	"https://id.gs1.org/01/8938505974194/10/LO1",
	"(01)08938505974194(10)A",
	"8938505974194",
	"377/QĐ-BNN-VPĐP",
	"Quyết định số 377/qd-bnn",
	"377",
	"https://saolang.vn/san-pham/tra-hoa-vang/",
	"https://saolang.vn/chung-nhan/tra-5-2025/",
	"tra-5-2025",
	"tra hoa vang",
	"trà hoa vàng ba chẽ".normalize("NFD"),
	"hoa vang dap thanh",
])("%s finds the tea", (typed) => {
	const found = states(ask(typed))
	expect(found).toContainEqual(["tra-hoa-vang", "valid"])
})

test("the state is of the moment of asking, to the second", () => {
	const made = "2028-01-17T00:00:00.000Z"
	const fresh = { ...list, made, now: made }
	const state = (clock: string) => states(answerTo("K7M29QXD", fresh, new Date(clock)))
	expect(state("2028-01-17T23:59:59+07:00")).toEqual([["tra-hoa-vang", "expiring"]])
	expect(state("2028-01-18T00:00:00+07:00")).toEqual([["tra-hoa-vang", "expired"]])
})

test("a device whose clock is behind does not bring a star back", () => {
	const late = { ...list, made: "2028-02-01T00:00:00.000Z", now: "2028-02-01T00:00:00.000Z" }
	expect(states(answerTo("K7M29QXD", late, at))).toEqual([["tra-hoa-vang", "expired"]])
})

test("a demonstration's moved clock is the one that judges", () => {
	const moved = { ...list, now: "2028-01-17T16:59:50.000Z" }
	expect(states(answerTo("K7M29QXD", moved, new Date(list.made)))).toEqual([
		["tra-hoa-vang", "expiring"],
	])
	const later = new Date(Date.parse(list.made) + 10_000)
	expect(states(answerTo("K7M29QXD", moved, later))).toEqual([["tra-hoa-vang", "expired"]])
})

test("withdrawn, without a date, without any certificate", () => {
	expect(states(ask("ruou nep"))).toEqual([["ruou", "withdrawn"]])
	expect(states(ask("keo lac"))).toEqual([["keo", "unknown"]])
	expect(states(ask("mien dong"))).toEqual([["mien", "none"]])
})

test("a certificate in term that a better one has replaced bears no star", () => {
	const both = [
		certificate({
			id: "tra-4",
			stars: 4,
			decisionNumber: "5/QĐ",
			isLatest: false,
			date: day("2024-12-01"),
		}),
		certificate(),
	]
	const upgraded = { ...list, subjects: [{ ...tea, certificates: both }] }
	expect(answerTo("5/QĐ", upgraded, at)).toMatchObject({
		verdicts: [{ state: "replaced", stars: null, another: { stars: 5 } }],
	})
})

test("an old decision is judged by itself, and the newer certificate is named", () => {
	const answer = ask("144/QĐ-UBND")
	expect(answer).toMatchObject({
		kind: "found",
		verdicts: [{ state: "expired", stars: null, another: { id: "mat-ong-4-2026" } }],
	})
	expect(states(ask("mat ong"))).toEqual([["mat-ong", "valid"]])
})

test.each([
	["https://saolang.vn.evil.example/truy-xuat/K7M29QXD/", "saolang.vn.evil.example"],
	["https://evil.example/?https://saolang.vn/", "evil.example"],
	["K7M29QXE", null],
	["8938505974200", null],
	["22-99999-07-2025", null],
	["999/QĐ-UBND", null],
	["a", null],
	["🙂", null],
	["https://saolang.vn/%E0%A4%A/", null],
])("%s is unknown", (typed, host) => {
	expect(ask(typed)).toEqual({ kind: "unknown", typed, host })
})

test("nothing and too much are told apart", () => {
	expect(ask("  ").kind).toBe("empty")
	expect(ask("x".repeat(10_000)).kind).toBe("too-long")
})

test("past its life a list says nothing, also one whose age is damaged", () => {
	expect(ask("K7M29QXD", new Date("2026-11-30T23:59:59Z")).kind).toBe("found")
	expect(ask("K7M29QXD", new Date("2026-12-01T00:00:00Z")).kind).toBe("unverified")
	expect(answerTo("K7M29QXD", { ...list, made: "?" }, at).kind).toBe("unverified")
})

test("whatever is typed, stars come only from a certificate in term", () => {
	const anything = fc.oneof(fc.string(), fc.webUrl(), fc.constantFrom("mat", "377", "K7M29QXD"))
	fc.assert(
		fc.property(anything, fc.date({ noInvalidDate: true }), (typed, clock) => {
			const answer = answerTo(typed, list, clock)
			if (answer.kind !== "found") return
			for (const { stars, state } of answer.verdicts)
				expect(stars !== null).toBe(["valid", "expiring", "extended"].includes(state))
		}),
	)
})
