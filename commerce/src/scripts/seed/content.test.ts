import { beforeAll, describe, expect, it } from "vitest"
import { checkContent, readRaw } from "./content"
import type { SeedFileName } from "./files"
import { contentFolder } from "./folder"
import type { RawFiles } from "./parse"
import { describe as tell } from "./problem"

let raw: RawFiles
beforeAll(async () => {
	raw = await readRaw(contentFolder())
})

/** What the checks say once a file has been changed by hand. */
function saidAfter(file: SeedFileName, from: string | RegExp, to: string): string[] {
	const text = raw[file] ?? ""
	const broken = text.replace(from, to)
	expect(broken).not.toBe(text)
	return checkContent({ ...raw, [file]: broken }).problems.map(tell)
}

it("finds nothing wrong with the content of the project", () => {
	expect(checkContent(raw).problems).toEqual([])
})

describe("tells file, record and field of", () => {
	it.each<[string, SeedFileName, string | RegExp, string, RegExp]>([
		[
			"an unknown field",
			"products.json",
			'"setNumber"',
			'"colour": 1, "setNumber"',
			/^products\.json › ao-dai-le-hien: .*"colour"/,
		],
		[
			"an empty text",
			"producers.json",
			/"name": "[^"]+"/,
			'"name": ""',
			/^producers\.json › [a-z0-9-]+ › name: /,
		],
		[
			"letters not composed",
			"fairs.json",
			"Không gian",
			"Không gian".normalize("NFD"),
			/^fairs\.json › [a-z0-9-]+ › name: .*NFC/,
		],
		[
			"half a đồng",
			"illustrative.json",
			'"value": 1450000',
			'"value": 1450000.5',
			/^illustrative\.json › ao-dai-le-hien › price\.value: .*đồng/,
		],
		[
			"a day that is none",
			"certificates.json",
			'"earliest": "2025-01-01"',
			'"earliest": "2025-02-30"',
			/^certificates\.json › [a-z0-9-]+ › date\.earliest: /,
		],
		[
			"two stars",
			"certificates.json",
			'"stars": 3',
			'"stars": 2',
			/^certificates\.json › [a-z0-9-]+ › stars: /,
		],
		[
			"a maker nobody knows",
			"products.json",
			'"producer": null',
			'"producer": "nobody"',
			/^products\.json › ao-dai-le-hien › producer: .*nobody/,
		],
		[
			"a commune of another province",
			"products.json",
			'"communeCode": "11560"',
			'"communeCode": "00004"',
			/^products\.json › ao-dai-le-hien › place\.today\.communeName: /,
		],
		[
			"a set of another group",
			"products.json",
			'"setNumber": 22',
			'"setNumber": 1',
			/^products\.json › ao-dai-le-hien › group: /,
		],
		[
			"a certificate of nothing",
			"certificates.json",
			'"slug": "ao-dai-le-hien"',
			'"slug": "khong-co"',
			/^certificates\.json › ao-dai-le-hien-3-2025 › subject: /,
		],
		[
			"a last day that is not 36 months later",
			"certificates.json",
			'"validUntil": "2028-06-30"',
			'"validUntil": "2029-06-30"',
			/^certificates\.json › ao-dai-le-hien-3-2025 › validUntil: .*36 tháng/,
		],
		[
			"two certificates in term at once",
			"certificates.json",
			/"round": "upgrade"(?=[\s\S]*"id": "mien-dong-binh-lieu-4-2017")/,
			'"round": null',
			/^certificates\.json › banh-dau-xanh-[a-z0-9-]+-5-2025-06-26 › date: cùng còn hạn/,
		],
		[
			"a rank in a summary",
			"products.json",
			/"summaryPlain": "[^"]+"/,
			'"summaryPlain": "Áo dài OCOP 3 sao."',
			/^products\.json › ao-dai-le-hien › summaryPlain: /,
		],
		[
			"a rank in a rewritten story",
			"stories-plain.json",
			/": "[^"]+"/,
			'": "Được xếp bốn sao."',
			/^stories-plain\.json › [a-z0-9-]+: .*hạng sao/,
		],
		[
			"a story that waits",
			"stories-plain.json",
			"tra-loc",
			"tra-nao-do",
			/^stories-plain\.json › tra-loc: .*chưa có bài viết lại/,
		],
		[
			"a missing value",
			"illustrative.json",
			'"ao-dai-le-hien"',
			'"ao-dai-le-hien-2"',
			/^illustrative\.json › ao-dai-le-hien: thiếu/,
		],
	])("%s", (_, file, from, to, said) => {
		expect(saidAfter(file, from, to)).toContainEqual(expect.stringMatching(said))
	})

	it("a file that is missing or torn", () => {
		expect(checkContent({ ...raw, "fairs.json": undefined }).problems.map(tell)).toEqual([
			"fairs.json: thiếu tệp",
		])
		expect(saidAfter("fairs.json", /\]\s*$/, "")).toEqual(["fairs.json: không phải JSON đọc được"])
	})
})
