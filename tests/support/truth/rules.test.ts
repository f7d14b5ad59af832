import { expect, test } from "vitest"
import { pageOf } from "../site/pages"
import type { Rule } from "../site/survey"
import { falseCertificatePages, unlinkedCertificates } from "./certificates"
import { type Invented, inventedInData } from "./illustrative"
import { configuredPhones, phonesIn, strangePhones, strangePhonesIn } from "./phones"
import { ranksIn } from "./rank"
import { falseRanksInData, falseSentences } from "./sentences"
import { dayOfClock, standingsOn, threeYearsAfter } from "./standing"
import { falseCertifications, falseSeals, missingSeals } from "./stars"

function certificate(
	slug: string,
	stars: number,
	earliest: string,
	latest = earliest,
	inferred = false,
) {
	const subject = { type: "product" as const, slug }
	return {
		id: `${slug}-${stars}`,
		subject,
		stars,
		isLatest: true,
		date: { earliest, latest, inferred },
	}
}

const rows = [
	certificate("tra", 5, "2025-01-17"),
	certificate("che", 4, "2020-02-19"),
	certificate("men", 3, "2023-01-01", "2023-12-31"),
	certificate("mo", 3, "2025-01-01", "2025-06-30", true),
]
const known = rows.map(({ subject }) => `product:${subject.slug}`)
const standings = standingsOn("2026-11-24", rows, known)
const facts: Invented = {
	subjects: standings.subjects,
	stated: (key) => !["price", "availability"].includes(key),
	texts: () => ["Nơi khô ráo, thoáng mát"],
}
const names = new Map([
	["product:tra", "Trà hoa vàng"],
	["product:che", "Chè đắng"],
])

const seal = (stars: number) =>
	`<span class="seal seal--${stars}" role="img" aria-label="Chứng nhận OCOP ${stars} sao"></span>`
const card = (slug: string, stars: number) =>
	`<article class="card">${seal(stars)}<h3><a href="/san-pham/${slug}/">x</a></h3></article>`
const data = (value: unknown) =>
	`<script type="application/ld+json">${JSON.stringify(value)}</script>`
const certified = (stars: number) => ({
	"@type": "Product",
	hasCertification: {
		"@type": "Certification",
		certificationRating: { ratingValue: `${stars} sao` },
	},
})
const sentence = falseSentences(standings, names)
const certificates = falseCertificatePages(standings)
const rated = (stars: number) =>
	data({ certificationRating: { ratingValue: stars, bestRating: 5 } })
const meaning = (text: string) => `<section data-scale><p>${text}</p></section>`

/** What is wrong, the rule, the page's address, its body, what the rule must say. */
const poisons: [string, Rule, path: string, body: string, says: RegExp][] = [
	[
		"seal of another rank",
		falseSeals(standings),
		"/san-pham/tra/",
		seal(4),
		/4 stars on product:tra/,
	],
	["seal of an expired", falseSeals(standings), "/san-pham/che/", seal(4), /product:che/],
	["seal on a card", falseSeals(standings), "/", card("che", 4), /product:che/],
	["seal of an uncertain", falseSeals(standings), "/", card("men", 3), /product:men/],
	["seal of an inferred", falseSeals(standings), "/", card("mo", 3), /product:mo/],
	[
		"seal beside a related card",
		falseSeals(standings),
		"/san-pham/tra/",
		card("che", 4),
		/product:che/,
	],
	["seal of nobody", falseSeals(standings), "/chu-the/htx/", seal(5), /nobody/],
	[
		"words without class",
		falseSeals(standings),
		"/san-pham/che/",
		'<b class="seal">4 sao</b>',
		/4 stars/,
	],
	["no seal at all", missingSeals(standings), "/san-pham/tra/", card("che", 4), /no seal of 5/],
	[
		"certification of an expired",
		falseCertifications(standings),
		"/san-pham/che/",
		data(certified(4)),
		/che/,
	],
	[
		"certification of another rank",
		falseCertifications(standings),
		"/san-pham/tra/",
		data(certified(4)),
		/4 stars/,
	],
	[
		"certification in a list",
		falseCertifications(standings),
		"/",
		data([{ ...certified(4), url: "https://shop.example/san-pham/che/" }]),
		/che/,
	],
	["sentence", sentence, "/san-pham/che/", "<p>Chè đạt OCOP 4 sao.</p>", /4 stars of product:che/],
	[
		"sentence across tags",
		sentence,
		"/san-pham/che/",
		"<p>Chè đạt <b>bốn</b> sao.</p>",
		/product:che/,
	],
	["title", sentence, "/san-pham/che/", "<title>Chè · OCOP 4 sao</title>", /product:che/],
	[
		"card's words",
		sentence,
		"/",
		'<li><a href="/san-pham/che/">Chè</a> OCOP 4 sao</li>',
		/product:che/,
	],
	["name in a text", sentence, "/gioi-thieu/", "<p>Chè đắng là sản phẩm 4 sao.</p>", /product:che/],
	["alternative text", sentence, "/san-pham/che/", '<img alt="Gói chè 4 sao">', /product:che/],
	[
		"rank in data",
		falseRanksInData(standings),
		"/san-pham/che/",
		data({ name: "Chè OCOP 4 sao" }),
		/che in name/,
	],
	[
		"invented price",
		inventedInData(facts),
		"/san-pham/tra/",
		data({ offers: { price: 420000 } }),
		/offers\.price/,
	],
	[
		"invented stock",
		inventedInData(facts),
		"/san-pham/tra/",
		data({ availability: "InStock" }),
		/availability/,
	],
	[
		"invented text",
		inventedInData(facts),
		"/san-pham/tra/",
		data({ description: "Trà. Nơi khô ráo, thoáng mát." }),
		/description/,
	],
	["phone in text", strangePhones(new Set()), "/", "<p>Gọi 0900 000 000</p>", /0900000000/],
	[
		"phone to dial",
		strangePhones(new Set()),
		"/",
		'<a href="tel:+84900000000">Gọi</a>',
		/0900000000/,
	],
	[
		"phone as sample",
		strangePhones(new Set()),
		"/",
		'<input placeholder="0900.000.000">',
		/0900000000/,
	],
	["hotline", strangePhones(new Set()), "/", "<p>1900 0000</p>", /19000000/],
	[
		"phone in data",
		strangePhones(new Set()),
		"/",
		data({ telephone: "+84 90 000 00 00" }),
		/0900000000/,
	],
]

poisons.push(
	["page of an expired", certificates, "/chung-nhan/che-4/", seal(4), /4 stars/],
	[
		"title of an expired",
		certificates,
		"/chung-nhan/che-4/",
		"<title>Chè 4 sao</title>",
		/4 stars/,
	],
	["data of an expired", certificates, "/chung-nhan/che-4/", rated(4), /4 stars/],
	[
		"another rank",
		certificates,
		"/chung-nhan/tra-5/",
		`${seal(5) + rated(5)}<p>4 sao</p>`,
		/4 stars/,
	],
	["no seal", certificates, "/chung-nhan/tra-5/", rated(5), /no seal of 5/],
	["no rating", certificates, "/chung-nhan/tra-5/", seal(5), /no rating of 5/],
	["an unknown code", certificates, "/chung-nhan/tra-4/", "", /no source/],
	["a claim as an explanation", certificates, "/chung-nhan/che-4/", meaning("4 sao"), /all three/],
	["no link", unlinkedCertificates(standings), "/san-pham/che/", "<p>Chè</p>", /che-4/],
	["an English page", sentence, "/en/products/che/", "<p>A four-star tea.</p>", /4 stars/],
	[
		"an English card",
		falseSeals(standings),
		"/en/",
		card("che", 4).replace("/san-pham/", "/en/products/"),
		/4 stars/,
	],
	["no English seal", missingSeals(standings), "/en/products/tra/", "<p>Tea</p>", /no seal of 5/],
)

const harmless: [string, Rule, path: string, body: string][] = [
	["its certificate", certificates, "/chung-nhan/tra-5/", seal(5) + rated(5)],
	["an ended one", certificates, "/chung-nhan/che-4/", meaning("3 sao, 4 sao, 5 sao")],
	[
		"a link",
		unlinkedCertificates(standings),
		"/san-pham/che/",
		'<a href="/chung-nhan/che-4/">x</a>',
	],
	["its own seal", falseSeals(standings), "/san-pham/tra/", seal(5)],
	[
		"its own seal",
		missingSeals(standings),
		"/san-pham/tra/",
		`<section>${seal(5)}</section>${card("che", 4)}`,
	],
	[
		"a seal without rank",
		falseSeals(standings),
		"/san-pham/che/",
		'<span class="seal seal--chu">Hết hạn</span>',
	],
	["its own certification", falseCertifications(standings), "/san-pham/tra/", data(certified(5))],
	["its own rank", sentence, "/san-pham/tra/", "<p>OCOP 5 sao.</p>"],
	["a cited title", sentence, "/san-pham/che/", '<ol class="sources"><li>Chè 4 sao</li></ol>'],
	["a filter", sentence, "/san-pham/che/", '<p><a href="/nhom/do-uong/sao-5/">5 sao</a></p>'],
	[
		"a listing",
		sentence,
		"/san-pham/sao-5/",
		"<title>Sản phẩm 5 sao</title><h1>Sản phẩm 5 sao</h1>",
	],
	["a general sentence", sentence, "/gioi-thieu/", "<p>Hạng 3, 4 hoặc 5 sao.</p>"],
	[
		"the width of a picture",
		inventedInData(facts),
		"/san-pham/tra/",
		data({ image: { "@type": "ImageObject", width: 640 } }),
	],
	[
		"the office's number",
		strangePhones(configuredPhones({ OFFICE_PHONE: "0900 000 000" })),
		"/",
		"<p>+84 900 000 000</p>",
	],
	[
		"digits in an address",
		strangePhones(new Set()),
		"/",
		'<meta property="og:image" content="https://shop.example/og/cfc0216934436b66edd3.jpg">',
	],
	[
		"dates, prices, codes",
		strangePhones(new Set()),
		"/",
		"<p>01/07/2025, 10.000.000 ₫, 0123/QĐ-UBND, 2026-01-02, 1900–1945</p>",
	],
	[
		"the name of a picture",
		strangePhones(new Set()),
		"/",
		'<meta content="https://sao.example/og/cfc0216934436b66edd3.jpg">',
	],
]

test.each(poisons)("finds what is wrong: %s", (_what, rule, path, body, says) => {
	expect(rule(pageOf(path, `<html><body><main>${body}</main></body></html>`)).join("\n")).toMatch(
		says,
	)
})

test.each(harmless)("accepts %s", (_what, rule, path, body) => {
	expect(rule(pageOf(path, `<html><body><main>${body}</main></body></html>`))).toEqual([])
})

test("stars end with the last day of the third year", () => {
	expect(standingsOn("2028-01-17", rows, known).stars("product:tra")).toBe(5)
	expect(standingsOn("2028-01-18", rows, known).stars("product:tra")).toBeNull()
	expect(standingsOn("2026-01-01", rows, known).stars("product:men")).toBe(3)
	expect(standingsOn("2026-01-02", rows, known).stars("product:men")).toBeNull()
	expect(threeYearsAfter("2024-02-29")).toBe("2027-02-28")
})

test("a clock is a day, an instant or now", () => {
	expect(dayOfClock("2027-01-01")).toBe("2027-01-01")
	expect(dayOfClock("2026-12-31T18:00:00Z")).toBe("2027-01-01")
	expect(dayOfClock(undefined)).toMatch(/^\d{4}-\d{2}-\d{2}$/)
})

test("ranks in words", () => {
	expect(ranksIn("OCOP 3 sao, năm sao, 3-4 sao, ★★★, 5\u00a0sao")).toEqual([3, 5, 3, 4, 5, 3])
	expect(
		ranksIn("chưa ghi sao; năm 2026; sao chè 2 lần; hai sáo; khách 12 sao; hãng Ba Sao"),
	).toEqual([])
})

test("ranks in English words", () => {
	expect(ranksIn("OCOP 4 stars; three, four and five stars; a five-star tea; 3-4 stars")).toEqual([
		4, 3, 4, 5, 5, 3, 4,
	])
	expect(ranksIn("12 stars, no star, Starry, one starts, 2026 stars")).toEqual([])
})

test("phone numbers in a feed, not in the addresses it cites", () => {
	expect(phonesIn("024 3825 0000; (0203) 3825 000")).toEqual(["02438250000", "02033825000"])
	expect(strangePhonesIn("<link>https://a.example/0900000000/</link>", new Set())).toEqual([])
})
