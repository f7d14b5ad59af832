import { readFileSync } from "node:fs"
import { resolve as path } from "node:path"
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { oldDistricts, oldProvinces } from "./place-history"
import { exactKey } from "./place-key"
import { placeResolver, type Resolution } from "./place-resolve"
import type { FormerCommune } from "./place-tables"

const seed = path(import.meta.dirname, "../../../content/seed")

type OldRow = [string, string, string, string, string, string, string, "whole" | "part"]

function read<T>(file: string): T {
	return JSON.parse(readFileSync(path(seed, file), "utf8"))
}

const units = read<{
	provinces: { code: string; name: string }[]
	communes: { code: string; name: string; province: string }[]
}>("admin-units.json")
const rows = read<{ rows: OldRow[] }>("admin-units-old.json").rows

/** The 10,033 codes of the table; three of them name two communes each. */
const old = new Map<
	string,
	FormerCommune & { code: string; now: { code: string; part: boolean }[] }
>()
for (const [code, name, district, , province, , now, relation] of rows) {
	const key = `${code} ${name}`
	const unit = old.get(key) ?? { code, name, district, province, now: [] }
	unit.now.push({ code: now, part: relation === "part" })
	old.set(key, unit)
}
const formers = [...old.values()]

/** Communes merged before that day. */
const earlier = read<{ rows: [string, string, string, string][] }>(
	"admin-units-earlier.json",
).rows.map(([name, district, province, code]) => ({
	name,
	district,
	province,
	now: [{ code, part: false }],
}))

const places = placeResolver({
	provinces: units.provinces,
	communes: units.communes.map(({ province, ...unit }) => ({ ...unit, provinceCode: province })),
	former: [...formers, ...earlier],
})

function codes(answer: Resolution): string[] {
	if (answer.kind === "one") return [answer.unit.code]
	return answer.kind === "choice" ? answer.candidates.map(({ code }) => code) : []
}

function names(answer: Resolution): string[] {
	if (answer.kind === "one") return [answer.unit.name]
	return answer.kind === "choice" ? answer.candidates.map(({ name }) => name) : []
}

describe("every unit of the table", () => {
	test("there are 10,033 codes", () => {
		expect(new Set(rows.map(([code]) => code)).size).toBe(10_033)
	})

	test("resolves to its one unit, or to a choice that holds all of its units; and back", () => {
		const wrong = formers.filter(({ name, district, province, now }) => {
			const answer = places.resolve({ commune: name, district, province })
			const found = codes(answer)
			const whole = now.every(({ code }) => found.includes(code))
			const back = now.every(({ code }) =>
				places.formerly(code).some((unit) => unit.name === name && unit.district === district),
			)
			const divided = now.length > 1 || now.some(({ part }) => part)
			return !whole || !back || (answer.kind === "one" && divided)
		})
		expect(wrong).toEqual([])
	})

	test("an address with all its parts is asked about only when the unit was divided or has a namesake", () => {
		const asked = formers.filter(({ name, district, province, now }) => {
			const answer = places.resolve({ commune: name, district, province })
			return answer.kind === "choice" && now.length === 1
		})
		expect(asked.map(({ name, district }) => `${name}, ${district}`).sort()).toEqual([
			"Xã Đặng Xá, Huyện Gia Lâm",
			"Xã Đặng Xá, Huyện Gia Lâm",
		])
	})

	test("written on one line it is the same", () => {
		const wrong = formers.filter(({ name, district, province, now }) => {
			const found = codes(places.resolve(`${name}, ${district}, ${province}`))
			return !now.every(({ code }) => found.includes(code))
		})
		expect(wrong.map(({ name, district, province }) => [name, district, province])).toEqual([])
	})

	test("without its district its units are still among the candidates", () => {
		const wrong = formers.filter(({ name, province, now }) => {
			const found = codes(places.resolve({ commune: name, province }, { issued: "2024-05-01" }))
			return !now.every(({ code }) => found.includes(code))
		})
		expect(wrong.map(({ name, district, province }) => [name, district, province])).toEqual([])
	})

	test("the units of today resolve to themselves", () => {
		const wrong = units.communes.filter(({ code, name, province }) => {
			const inProvince = units.provinces.find((one) => one.code === province)?.name ?? ""
			const answer = places.resolve(
				{ commune: name, province: inProvince },
				{ issued: "2025-09-01" },
			)
			return answer.kind !== "one" || answer.unit.code !== code
		})
		expect(wrong).toEqual([])
	})
})

test("every unit merged earlier leads to where its land is", () => {
	const wrong = earlier.filter(({ name, district, province, now }) => {
		const found = codes(places.resolve({ commune: name, district, province }))
		return !now.every(({ code }) => found.includes(code))
	})
	expect(wrong).toEqual([])
})

describe("spellings", () => {
	const spell: ((text: string) => string)[] = [
		(text) => text.normalize("NFD"),
		(text) => text.toUpperCase(),
		(text) => text.toLowerCase(),
		(text) => `  ${text.replaceAll(" ", "  ")} `,
		(text) =>
			text
				.replace(/^Xã /u, "X. ")
				.replace(/^Phường /u, "P. ")
				.replace(/^Thị trấn /u, "TT. "),
		(text) =>
			text
				.replace(/^Huyện /u, "H. ")
				.replace(/^Quận /u, "Q.")
				.replace(/^Thành phố /u, "TP."),
		(text) => text.replace(/^Thị [xX]ã /u, "T.X ").replace(/^Tỉnh /u, "T. "),
		(text) => text.replace(/òa(?!\p{L})/gu, "oà").replace(/ủy(?!\p{L})/gu, "uỷ"),
		(text) => text.replace(/oà(?!\p{L})/gu, "òa").replace(/uý(?!\p{L})/gu, "úy"),
		(text) => text.replace(/ (\d)$/, " 0$1"),
		(text) => text.replace(/['’]/g, "’"),
	]
	const spelling = fc.constantFrom(...spell)

	test("of any unit lead to the same place", () => {
		fc.assert(
			fc.property(fc.constantFrom(...formers), spelling, spelling, spelling, (unit, a, b, c) => {
				const plain = places.resolve({
					commune: unit.name,
					district: unit.district,
					province: unit.province,
				})
				const spelt = places.resolve({
					commune: a(unit.name),
					district: b(unit.district),
					province: c(unit.province),
				})
				expect(codes(spelt)).toEqual(codes(plain))
			}),
			{ numRuns: 400 },
		)
	})

	test("nothing a paper may hold makes it fail", () => {
		fc.assert(
			fc.property(fc.string(), fc.string(), (one, other) => {
				places.resolve(one)
				places.resolve({ commune: one, district: other, province: null })
			}),
			{ numRuns: 100 },
		)
	})
})

describe("names of papers", () => {
	test.each<[string, string]>([
		["xã Sơn Dương, huyện Hoành Bồ, tỉnh Quảng Ninh", "Phường Hoành Bồ"],
		["phường Yết Kiêu, thành phố Hạ Long, tỉnh Quảng Ninh", "Phường Hồng Gai"],
		["xã Điền Hải, huyện Phong Điền, Thừa Thiên - Huế", "Phường Phong Quảng"],
		["xã Phục Lễ, huyện Thủy Nguyên, TP. Hải Phòng", "Phường Nam Triệu"],
		["Phường 6, Quận 5, TPHCM", "Phường An Đông"],
		["P. Hồng Hải, TP. Hạ Long, Quảng Ninh", "Phường Hạ Long"],
		["Thôn 3, xã Đồng Sơn, H. Hoành Bồ, T. Quảng Ninh", "Xã Lương Minh"],
		["TT Cô Tô, huyện Cô Tô, Quảng Ninh", "Đặc khu Cô Tô"],
		["huyện Cô Tô, tỉnh Quảng Ninh", "Đặc khu Cô Tô"],
		["xã An Vĩnh, huyện Lý Sơn, tỉnh Quảng Ngãi", "Đặc khu Lý Sơn"],
		["huyện Côn Đảo, Bà Rịa - Vũng Tàu", "Đặc khu Côn Đảo"],
		["xã An Hồng, huyện An Dương, Hải Phòng", "Phường Hồng An"],
		["Xã Hương Toàn, thị xã Hương Trà, tỉnh Thừa Thiên - Huế", "Phường Kim Trà"],
		["xã Hương Toàn huyện Hương Trà tỉnh Thừa Thiên Huế", "Phường Kim Trà"],
		["Phường Đúc, TP Huế, TT-Huế", "Phường Thuận Hóa"],
		["Phường Thảo Điền, Quận 2, TP.HCM", "Phường An Khánh"],
		["phuong Bai Chay, thanh pho Ha Long, tinh Quang Ninh", "Phường Bãi Cháy"],
		["xã Tân Cương, thành phố Thái Nguyên, tỉnh Thái Nguyên", "Xã Tân Cương"],
		["Quảng La, Hạ Long, Quảng Ninh", "Xã Quảng La"],
	])("%s", (address, name) => {
		expect(names(places.resolve(address))).toEqual([name])
	})

	test("a district alone asks among its communes of today", () => {
		const haLong = places.resolve("TP Hạ Long, Quảng Ninh")
		expect(haLong).toMatchObject({ kind: "choice", why: "district" })
		expect(codes(haLong)).toHaveLength(13)
		const baChe = places.resolve({ district: "huyện Ba Chẽ", province: "Quảng Ninh" })
		expect(names(baChe)).toContain("Xã Ba Chẽ")
	})

	test("a divided unit and a name shared by districts are asked about", () => {
		expect(places.resolve("phường Hà Khẩu, TP Hạ Long, Quảng Ninh")).toMatchObject({
			kind: "choice",
			why: "split",
		})
		expect(places.resolve("xã Tân Tiến, Hà Nội")).toMatchObject({ kind: "choice" })
		expect(places.resolve("Phường 1, TP Hồ Chí Minh")).toMatchObject({
			kind: "choice",
			why: "name",
		})
	})

	test("what is not known keeps its province", () => {
		expect(places.resolve("xã Không Có, huyện Không Có, tỉnh Quảng Bình")).toMatchObject({
			kind: "none",
			province: { code: "44" },
		})
		expect(places.resolve("Hà Tây")).toMatchObject({ kind: "none", province: { code: "01" } })
		expect(places.resolve("xã X, tỉnh Không Có")).toEqual({ kind: "none", province: null })
	})

	test("the day of the paper decides between namesakes of before and today", () => {
		const place = { commune: "Phường Hạ Long", province: "Tỉnh Quảng Ninh" }
		expect(names(places.resolve(place, { issued: "2025-08-01" }))).toEqual(["Phường Hạ Long"])
	})
})

describe("the history of names", () => {
	const provinces = new Set(formers.map(({ province }) => province))
	const districts = new Set(
		formers.map(({ province, district }) => `${province}/${exactKey(district)}`),
	)

	test("leads to provinces of the table", () => {
		for (const { name, now, districts: some = [] } of oldProvinces) {
			for (const province of now) expect(provinces, name).toContain(province)
			for (const district of some)
				expect(districts, name).toContain(`${now[0]}/${exactKey(district)}`)
		}
	})

	test("leads to districts of the table", () => {
		const missing = oldDistricts.flatMap(([province, name, now]) =>
			now
				.filter((one) => !districts.has(`${province}/${exactKey(one)}`))
				.map((one) => [province, name, one]),
		)
		expect(missing).toEqual([])
	})

	test("every province of before leads to communes of today", () => {
		for (const province of provinces)
			expect(places.ofOldProvince(province).length).toBeGreaterThan(10)
	})
})
