import { expect, test } from "vitest"
import { asks, groupsOf } from "./groups"

const marks = [{ text: "Trà", hit: true }]

test("one letter asks for nothing, two do", () => {
	expect(["", "t", " t ", "t.", "🙂🙂", "--"].filter(asks)).toEqual([])
	expect(["tr", "đ ă", "5s"].filter((q) => !asks(q))).toEqual([])
})

test("groups come in one order, the empty ones left out, all results last", () => {
	const groups = groupsOf(
		"tra & hoa",
		{
			items: [
				{ collection: "places", slug: "a", path: "/diem-den/a/", marks },
				{ collection: "products", slug: "b", path: "/san-pham/b/", marks, note: "Công ty" },
			],
			phrases: [],
		},
		"/tim-kiem/",
	)
	expect(groups.map(({ kind }) => kind)).toEqual(["products", "places", "all"])
	expect(groups[0]?.lines).toEqual([{ href: "/san-pham/b/", marks, note: "Công ty" }])
	expect(groups[2]?.lines[0]?.href).toBe("/tim-kiem/?q=tra%20%26%20hoa")
})

test("a phrase is marked where it begins as typed", () => {
	const of = (q: string) =>
		groupsOf(q, { items: [], phrases: [{ text: "Nước mắm", count: 6 }] }, "/tim-kiem/")[0]?.lines[0]
			?.marks
	expect(of("nuoc m")).toEqual([
		{ text: "Nước m", hit: true },
		{ text: "ắm", hit: false },
	])
	expect(of("mắm")).toEqual([{ text: "Nước mắm", hit: false }])
})
