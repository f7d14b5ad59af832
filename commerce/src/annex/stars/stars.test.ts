import { expect, test } from "vitest"
import type { Level } from "../decision"
import { nothingRead, readResult } from "./reading"
import { verdictOf } from "./verdict"

test.each([
	["4 sao", 4, null],
	["04 sao", 4, null],
	["****", 4, null],
	["★★★", 3, null],
	["4*", 4, null],
	["Bốn sao", 4, null],
	["Hạng 4 sao", 4, null],
	["Đạt 4 sao".normalize("NFD"), 4, null],
	["4 (bốn) sao", 4, null],
	["OCOP 3 sao", 3, null],
	["4", 4, null],
	["4.5", 4.5, null],
	["4,5 sao", 4.5, null],
	["6 sao", 6, null],
	["4 sao (85,5 điểm)", 4, 85.5],
	["85.5 điểm", null, 85.5],
	["Điểm: 85", null, 85],
	["85,5/100", null, 85.5],
	["85", null, 85],
	["", null, null],
	["-", null, null],
])("%j in a column of results", (text, stars, score) => {
	expect(readResult(text, "result")).toEqual({ ...nothingRead, stars, score })
})

test("what is neither is told", () => {
	expect(readResult("Đạt", "result").unreadable).toBe(true)
	expect(readResult("Tiềm năng 5 sao", "stars")).toMatchObject({ potential: true, stars: null })
	expect(readResult("85", "stars").stars).toBe(85)
	expect(readResult("4", "score").score).toBe(4)
})

test.each<[number | null, number | null, Level, number | null, string[]]>([
	[4, null, "province", 4, []],
	[4, 70, "province", 4, []],
	[4, 90.5, "province", 4, ["score-potential"]],
	[3, 85, "province", null, ["star-score"]],
	[4, 69.99, "province", null, ["star-score"]],
	[5, 92, "province", null, ["star-level"]],
	[5, 92, "ministry", 5, []],
	[4, 80, "ministry", null, ["star-level"]],
	[4, null, "district", null, ["star-level"]],
	[null, 70, "province", 4, ["star-from-score"]],
	[null, 69.9, "province", 3, ["star-from-score"]],
	[null, 49.9, "province", null, ["star-impossible"]],
	[null, 90, "province", null, ["potential-five"]],
	[null, 90, "ministry", 5, ["star-from-score"]],
	[null, 101, "province", null, ["score-impossible"]],
	[1, null, "province", null, ["star-impossible"]],
	[2, null, "province", null, ["star-impossible"]],
	[6, null, "province", null, ["star-impossible"]],
	[4.5, null, "province", null, ["star-impossible"]],
	[0, null, "province", null, ["star-impossible"]],
	[null, null, "province", null, ["star-missing"]],
])("%s stars, %s points of a %s", (stars, score, level, given, marks) => {
	const verdict = verdictOf({ ...nothingRead, stars, score }, level)
	expect([verdict.stars, verdict.marks]).toEqual([given, marks])
})
