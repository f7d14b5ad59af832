import { expect, test } from "vitest"
import { placeResolver } from "../domain/place-resolve"
import { unitTables } from "./tables"

const today = { scheme: "today", district: null }
const before = { scheme: "before-2025-07" }

test("rows of the two tables answer for places", () => {
	const tables = unitTables(
		[
			{ ...today, level: "province", code: "44", name: "Tỉnh Quảng Trị", province_code: null },
			{ ...today, level: "commune", code: "19021", name: "Xã Phú Trạch", province_code: "44" },
			{
				...before,
				level: "province",
				code: "44",
				name: "Tỉnh Quảng Bình",
				province_code: null,
				district: null,
			},
			{
				...before,
				level: "commune",
				code: "19021",
				name: "Xã Quảng Đông",
				province_code: "44",
				district: "Huyện Quảng Trạch",
			},
			{
				scheme: "earlier",
				level: "commune",
				code: "44-a",
				name: "Xã A",
				province_code: "44",
				district: "Huyện Quảng Trạch",
			},
		],
		[
			{ old_code: "19021", new_code: "19021", part: false },
			{ old_code: "44-a", new_code: "19021", part: false },
		],
	)
	const places = placeResolver(tables)
	const unit = { code: "19021", name: "Xã Phú Trạch", provinceCode: "44" }
	expect(places.resolve("xã Quảng Đông, H. Quảng Trạch, tỉnh Quảng Bình")).toEqual({
		kind: "one",
		unit,
	})
	expect(places.formerly("19021").map(({ name }) => name)).toEqual(["Xã Quảng Đông", "Xã A"])
	expect(places.ofOldProvince("Quảng Bình")).toEqual([unit])
})
