import { expect, test, vi } from "vitest"
import type { CommuneRecord, ProvinceRecord } from "../../../commerce/src/domain/export"

function province(code: string, slug: string, name: string, formerNames: string[]): ProvinceRecord {
	return { type: "province", code, slug, name, nameEn: name, formerNames }
}

function commune(
	code: string,
	name: string,
	provinceCode: string,
	former: [name: string, district: string, province: string][],
): CommuneRecord {
	return {
		type: "commune",
		code,
		slug: code,
		name,
		provinceCode,
		lat: null,
		lng: null,
		former: former.map(([name, district, province]) => ({
			name,
			district,
			province,
			part: false,
			earlier: false,
		})),
	}
}

const records = [
	province("44", "quang-tri", "Tỉnh Quảng Trị", ["Tỉnh Quảng Bình"]),
	province("46", "hue", "Thành phố Huế", []),
	commune("18880", "Phường Đồng Hới", "44", [
		["Phường Hải Thành", "Thành Phố Đồng Hới", "Tỉnh Quảng Bình"],
		["Phường Đồng Phú", "Thành phố Đồng Hới", "Tỉnh Quảng Bình"],
	]),
	commune("19009", "Phường Ba Đồn", "44", [["Xã A", "Huyện Châu Thành", "Tỉnh Quảng Bình"]]),
	commune("19333", "Phường Đông Hà", "44", [["Phường 1", "Huyện Châu Thành", "Tỉnh Quảng Trị"]]),
	commune("19996", "Phường Hương Trà", "46", [
		["Phường Tứ Hạ", "Thị xã Hương Trà", "Thành phố Huế"],
	]),
]
vi.mock("./snapshot", () => ({
	recordsOf: (type: string) => records.filter((record) => record.type === type),
}))
const { formerDistricts, formerOf, formerProvinceBySlug, formerProvinces, places } = await import(
	"./former"
)

test("provinces whose name is gone keep an address of their own, with the land of their part", () => {
	expect(formerProvinces().map(({ slug }) => slug)).toEqual(["quang-binh", "thua-thien-hue"])
	const quangBinh = formerProvinceBySlug("quang-binh")
	expect(quangBinh).toMatchObject({
		since: "01/07/2025",
		renamed: false,
		now: { slug: "quang-tri" },
	})
	expect(quangBinh?.communes.map(({ code }) => code)).toEqual(["18880", "19009"])
	expect(formerProvinceBySlug("thua-thien-hue")).toMatchObject({
		renamed: true,
		since: "01/01/2025",
	})
	expect(formerProvinceBySlug("quang-tri")).toBeNull()
	expect(formerOf("44").map(({ name }) => name)).toEqual(["Tỉnh Quảng Bình"])
})

test("old districts lead to communes of today; two of one name stay two", () => {
	const land = records.filter((record) => record.type === "commune")
	expect(formerDistricts(land).map(({ id, communes }) => [id, communes.length])).toEqual([
		["truoc-huyen-chau-thanh", 1],
		["truoc-huyen-chau-thanh-quang-tri", 1],
		["truoc-thanh-pho-dong-hoi", 1],
		["truoc-thi-xa-huong-tra", 1],
	])
})

test("the catalogue's own units answer for places", () => {
	expect(places().resolve("P. Hải Thành, TP Đồng Hới, Quảng Bình")).toMatchObject({
		kind: "one",
		unit: { code: "18880" },
	})
})
