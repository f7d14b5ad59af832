/** An address in words, taken apart into commune, district and province. */
import type { PlaceAsIssued } from "./export"
import { parseUnit, tidyName, type UnitKind } from "./place-name"

// Names with a hyphen of their own, which separates nothing.
const HYPHENED = [
	["Bà Rịa", "Vũng Tàu"],
	["Thừa Thiên", "Huế"],
	["TT", "Huế"],
	["Phan Rang", "Tháp Chàm"],
	["Quảng Nam", "Đà Nẵng"],
	["Gia Lai", "Kon Tum"],
] as const

const KIND_WORD = String.raw`(?:[Xx]ã|[Pp]hường|[Tt]hị [Tt]rấn|[Tt]hị [Xx]ã|[Hh]uyện|[Qq]uận|[Tt]hành [Pp]hố|[Tt]ỉnh|[Đđ]ặc khu|T[Pp]\.?|T[Xx]\.?|T[Tt]\.|[HQPX]\.)`
/** "xã A huyện B tỉnh C" without commas. */
const BEFORE_KIND = new RegExp(String.raw`(?<![Tt]hị)\s+(?=${KIND_WORD}\s*[\p{Lu}\d])`, "gu")

/** Hamlets, streets and numbers: below a commune, of no use here. */
const SMALLER =
	/^(thôn|xóm|ấp|bản|tổ|khu|khóm|số|đường|phố|làng|buôn|ngõ|ngách|hẻm|km|lô|tdp|tiểu khu|khối|sn)(?![\p{L}])|^\d/iu

const COMMUNE_KINDS: readonly (UnitKind | null)[] = ["commune", "ward", "township", "special-zone"]
const DISTRICT_KINDS: readonly (UnitKind | null)[] = ["district", "urban-district", "town"]

/**
 * Takes "Thôn 3, xã Sơn Dương, H. Hoành Bồ, tỉnh Quảng Ninh" apart; `isProvince` knows the names of
 * provinces, of today and before. What has no kind is read by its place in the row.
 */
export function parseAddress(text: string, isProvince: (name: string) => boolean): PlaceAsIssued {
	const parts = splitAddress(text)
	const found: PlaceAsIssued = { commune: null, district: null, province: null }
	const loose: string[] = []
	for (const part of parts.reverse()) {
		const { kind } = parseUnit(part)
		const mayBeProvince =
			kind === "province" || ((kind === null || kind === "city") && isProvince(part))
		if (!found.province && !found.district && !found.commune && mayBeProvince) found.province = part
		else if (COMMUNE_KINDS.includes(kind)) found.commune ??= part
		else if (DISTRICT_KINDS.includes(kind) || kind === "city") found.district ??= part
		else if (kind === null && !SMALLER.test(part)) loose.push(part)
	}
	// Without kinds: the larger unit stands to the right.
	if (!found.district && (found.commune || loose.length > 1)) found.district = loose.shift() ?? null
	if (!found.commune) found.commune = loose.shift() ?? null
	return found
}

function splitAddress(text: string): string[] {
	let line = text.normalize("NFC").replace(/\([^)]*\)/g, " ")
	for (const [one, other] of HYPHENED)
		line = line.replace(new RegExp(String.raw`${one}\s*[-–—]\s*${other}`, "giu"), `${one}-${other}`)
	// A hyphen separates only where nothing else does: "Phường Văn Miếu - Quốc Tử Giám, Quận Đống Đa".
	const between = /[,;\n]/.test(line) ? /[,;\n/]/u : /[,/]|\s[-–—]\s/u
	return line
		.replace(BEFORE_KIND, ", ")
		.split(between)
		.map(tidyName)
		.filter((part) => part !== "")
}
