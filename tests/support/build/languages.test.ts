import { expect, test } from "vitest"
import { pageOf } from "../site/pages"
import { inBothLanguages, markedVietnamese, oneSided, switched } from "./languages"

const site = "https://shop.example"
const pair = { vi: `${site}/san-pham/tra/`, en: `${site}/en/products/tra/` }
const link = (lang: string, href: string) =>
	`<link rel="alternate" hreflang="${lang}" href="${href}">`
const links = ({ vi, en } = pair) => link("vi", vi) + link("en", en) + link("x-default", vi)
const page = (path: string, body: string) => pageOf(path, body)
const both = (path: string, body: string) => inBothLanguages(new Map())(page(path, body))

test("twins name both addresses, and the Vietnamese one for everybody else", () => {
	expect(both("/san-pham/tra/", links())).toEqual([])
	expect(both("/en/products/tra/", links())).toEqual([])
	expect(both("/tim-kiem/", "")).toEqual([])
	expect(both("/en/products/tra/", "")).toHaveLength(1)
	expect(both("/san-pham/che/", links())).toEqual(["its own address is not among them"])
	expect(both("/san-pham/tra/", links({ vi: pair.vi, en: pair.vi }))).toHaveLength(1)
	expect(both("/san-pham/tra/", links().replace("x-default", "fr"))).toEqual(["other languages"])
})

test("a twin must answer", () => {
	const told = new Map<string, string>()
	const rule = inBothLanguages(told)
	rule(page("/san-pham/tra/", links()))
	expect(oneSided(told)).toHaveLength(1)
	rule(page("/en/products/tra/", links()))
	expect(oneSided(told)).toEqual([])
})

test("the switch keeps the page, or leads home", () => {
	const way = (lang: string, href: string) =>
		`<a lang="${lang}" hreflang="${lang}" href="${href}">x</a>`
	expect(switched(page("/san-pham/tra/", links() + way("en", "/en/products/tra/")))).toEqual([])
	expect(switched(page("/san-pham/che/", way("en", "/en/")))).toEqual([])
	expect(switched(page("/en/products/tra/", links() + way("vi", "/")))).toHaveLength(1)
	expect(switched(page("/san-pham/che/", ""))).toHaveLength(1)
})

test("Vietnamese words on an English page are marked; names in English words pass", () => {
	const found = (body: string) => markedVietnamese(page("/en/", `<body>${body}</body>`))
	expect(found('<p>Tea of Ba Chẽ, 25 đồng <span lang="vi">trà hoa vàng</span></p>')).toEqual([])
	expect(found("<p>Tea of xã Ba Chẽ</p>")).toHaveLength(1)
	expect(found('<img alt="hũ mật ong">')).toHaveLength(2)
	expect(markedVietnamese(page("/", "<p>hũ</p>"))).toEqual([])
})
