import type { Catalogue } from "../files"
import { type Check, type Report, reportTwins } from "./report"

type UnitToday = Catalogue["fairs.json"][number]["today"]

/** Codes exist, names agree with them, and `how` says what the codes say. */
export const checkUnits: Check = (catalogue, reportIn) => {
	const { provinces, communes } = catalogue["admin-units.json"]
	const provinceNames = new Map(provinces.map(({ code, name }) => [code, name]))
	const communeOf = new Map(communes.map((commune) => [commune.code, commune]))

	const inUnits = reportIn("admin-units.json")
	reportTwins(
		[...provinces, ...communes].map(({ code }) => code),
		"code",
		inUnits,
	)
	for (const { code, province } of communes)
		if (!provinceNames.has(province)) inUnits(code, "province", `không có tỉnh ${province}`)

	const inOld = reportIn("admin-units-old.json")
	for (const [oldCode, , , , , , newCode] of catalogue["admin-units-old.json"].rows)
		if (!communeOf.has(newCode)) inOld(oldCode, "newCode", `không có xã ${newCode}`)

	const provinceOf = new Map<string, Map<string, number>>()
	const oldRows = catalogue["admin-units-old.json"].rows
	for (const [, , , district, province] of oldRows) {
		const counts = provinceOf.get(district) ?? new Map<string, number>()
		provinceOf.set(district, counts.set(province, (counts.get(province) ?? 0) + 1))
	}
	for (const [oldCode, , , district, province] of oldRows) {
		const counts = [...(provinceOf.get(district) ?? [])]
		const [most] = counts.sort((a, b) => b[1] - a[1])[0] ?? [province]
		if (province !== most) inOld(oldCode, "oldProvince", `huyện ${district} thuộc ${most}`)
	}

	const oldProvinces = new Set(catalogue["admin-units-old.json"].rows.map((row) => row[4]))
	const inEarlier = reportIn("admin-units-earlier.json")
	for (const [name, , province, newCode] of catalogue["admin-units-earlier.json"].rows) {
		if (!communeOf.has(newCode)) inEarlier(name, "newCode", `không có xã ${newCode}`)
		if (!oldProvinces.has(province)) inEarlier(name, "province", `không có ${province}`)
	}

	const look = (today: UnitToday, record: string, field: string, report: Report) => {
		const say = (part: string, message: string) => report(record, `${field}.${part}`, message)
		if (provinceNames.get(today.provinceCode) !== today.provinceName)
			say("provinceCode", `mã ${today.provinceCode} không phải ${today.provinceName}`)
		if ((today.how === "mapped") !== (today.communeCode !== null))
			say("how", "chỉ “mapped” mới có mã xã")
		if ((today.how === "split") !== today.candidates.length > 1)
			say("candidates", "chỉ “split” mới có từ hai xã để chọn")
		const named = [
			...(today.communeCode ? [{ code: today.communeCode, name: today.communeName }] : []),
			...today.candidates,
		]
		for (const { code, name } of named) {
			const commune = communeOf.get(code)
			if (!commune) say("communeCode", `không có xã ${code}`)
			else if (commune.name !== name) say("communeName", `xã ${code} tên là ${commune.name}`)
			else if (commune.province !== today.provinceCode)
				say("communeCode", `xã ${code} không thuộc tỉnh ${today.provinceCode}`)
		}
	}
	for (const { slug, place } of catalogue["products.json"])
		look(place.today, slug, "place.today", reportIn("products.json"))
	for (const { slug, address } of catalogue["producers.json"])
		look(address.today, slug, "address.today", reportIn("producers.json"))
	for (const { slug, place } of Object.values(catalogue["places.json"]).flat())
		look(place.today, slug, "place.today", reportIn("places.json"))
	for (const { slug, today } of catalogue["fairs.json"])
		look(today, slug, "today", reportIn("fairs.json"))
	for (const { provinceCode, indicator } of catalogue["programmes.json"].figures)
		if (!provinceNames.has(provinceCode))
			reportIn("programmes.json")(indicator, "provinceCode", `không có tỉnh ${provinceCode}`)
}
