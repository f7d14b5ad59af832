import type { Decision, Level } from "../../src/annex/decision"
import type { Catalogue } from "../../src/scripts/seed/files"
import type { CellValue, SheetSpec } from "./workbook"

/** The goods of one decision, as the sources tell them. */
export interface RealAnnex {
	decision: Decision
	goods: {
		slug: string
		type: "product" | "tourism"
		stars: number
		name: string
		producer: string
		address: string
		set: number
	}[]
}

const committees: Record<Level, string> = {
	ministry: "Bộ Nông nghiệp và Môi trường",
	province: "UBND thành phố Hà Nội",
	district: "UBND huyện Cô Tô",
}

/** The annexes of all decisions of the catalogue that have three products or more. */
export function realAnnexes(catalogue: Catalogue): RealAnnex[] {
	const producers = new Map(catalogue["producers.json"].map((one) => [one.slug, one.name]))
	const subjects = new Map(
		[
			...catalogue["products.json"].map((one) => ({ ...one, type: "product" as const })),
			...catalogue["places.json"].tourism.map((one) => ({
				...one,
				setNumber: 26,
				type: "tourism" as const,
			})),
		].map((one) => [`${one.type} ${one.slug}`, one]),
	)
	const annexes = new Map<string, RealAnnex>()
	for (const one of catalogue["certificates.json"].certificates) {
		const { decisionNumber, date, authority, level, subject, stars } = one
		if (!decisionNumber || !level) continue
		const key = [decisionNumber, date?.value, authority].join()
		const annex = annexes.get(key) ?? {
			decision: {
				number: decisionNumber,
				date: date?.earliest ?? "2021-01-04",
				authority: authority ?? committees[level],
				level,
				url: null,
			},
			goods: [],
		}
		annexes.set(key, annex)
		const known = subjects.get(`${subject.type} ${subject.slug}`)
		if (!known) continue
		const { commune, district, province } = known.place.asIssued
		annex.goods.push({
			slug: known.slug,
			type: known.type,
			stars,
			name: known.name,
			producer: producers.get(known.producer ?? "") ?? "",
			address: [commune, district, province].filter(Boolean).join(", "),
			set: known.setNumber,
		})
	}
	return [...annexes.values()].filter(({ goods }) => goods.length >= 3)
}

/** An annex as offices write it: titles, a heading on two lines, one cell for several rows of a maker. */
export function annexSheet({ decision, goods }: RealAnnex): SheetSpec {
	const day = decision.date.split("-").reverse().join("/")
	const rows: CellValue[][] = [
		[decision.authority.toUpperCase(), null, null, null, null, null],
		["PHỤ LỤC", null, null, null, null, null],
		["DANH SÁCH SẢN PHẨM ĐƯỢC CÔNG NHẬN ĐẠT SAO OCOP", null, null, null, null, null],
		[`(Kèm theo Quyết định số ${decision.number} ngày ${day})`, null, null, null, null, null],
		["TT", "Tên sản phẩm", "Chủ thể", "Địa chỉ", "Bộ sản phẩm", "Kết quả"],
		[null, null, null, null, null, "Hạng\nsao"],
	]
	const merges = ["A1:F1", "A2:F2", "A3:F3", "A4:F4", "A5:A6", "B5:B6", "C5:C6", "D5:D6", "E5:E6"]
	let last = ""
	let first = 0
	goods.forEach(({ name, producer, address, set, stars }, at) => {
		const same = producer !== "" && `${producer} ${address}` === last
		if (!same) first = rows.length
		last = `${producer} ${address}`
		const decomposed = at % 2 === 1 ? name.normalize("NFD") : name
		const result = [`${stars} sao`, "*".repeat(stars), stars][at % 3] ?? stars
		rows.push([
			at + 1,
			decomposed,
			same ? null : producer,
			same ? null : address,
			`Bộ ${set}`,
			result,
		])
		if (!same) return
		for (const column of ["C", "D"]) {
			const open = merges.findIndex((ref) => ref.startsWith(`${column}${first + 1}:`))
			if (open >= 0) merges.splice(open, 1)
			merges.push(`${column}${first + 1}:${column}${rows.length}`)
		}
	})
	rows.push([null, `Tổng cộng: ${goods.length} sản phẩm`, null, null, null, null])
	return { name: "Phụ lục", rows, merges }
}
