import { fold } from "../../domain/text"

/** A unit as an address names it: "xã Đầm Hà" is of kind "xa" and key "dam ha". */
export interface NamedUnit {
	/** Kind and name in the words of the annex. */
	text: string
	kind: string
	key: string
}

export interface Address {
	commune: NamedUnit | null
	district: NamedUnit | null
	province: NamedUnit | null
	/** Parts without a kind, the widest last: "Đầm Hà, Quảng Ninh". */
	bare: string[]
}

const kinds: Record<string, string> = {
	"thị trấn": "thi tran",
	tt: "thi tran",
	"thị xã": "thi xa",
	tx: "thi xa",
	"thành phố": "thanh pho",
	tp: "thanh pho",
	"đặc khu": "dac khu",
	phường: "phuong",
	p: "phuong",
	huyện: "huyen",
	h: "huyen",
	quận: "quan",
	q: "quan",
	tỉnh: "tinh",
	t: "tinh",
	xã: "xa",
	x: "xa",
}
const LONG = "thị trấn|thị xã|thành phố|đặc khu|phường|huyện|quận|tỉnh|xã"
/** Full kinds before a space; short ones only with a dot ("P. Hà Tu", "TP.Hạ Long"), but for TP, TX, TT. */
const MARK = new RegExp(
	String.raw`(?<![\p{L}])(?:(${LONG})\s+|(tp|tx|tt)(?:\.\s*|\s+)|([pqxht])\.\s*)`,
	"giu",
)

/** Parts of an address, from the street outwards. */
export function readAddress(text: string): Address {
	const parts = splitAtKinds(text)
	const units = parts.flatMap(({ kind, text }) => (kind ? [unitOf(kind, text)] : []))
	const commune = units.find(({ kind }) => /^(xa|phuong|thi tran|dac khu)$/.test(kind)) ?? null
	const province = units.findLast(({ kind }) => kind === "tinh") ?? cityAtEnd(units, commune)
	const district =
		units.find((unit) => /^(huyen|quan|thi xa|thanh pho)$/.test(unit.kind) && unit !== province) ??
		null
	return {
		commune,
		district,
		province,
		bare: parts.flatMap(({ kind, text }) => (kind ? [] : text)).filter(Boolean),
	}
}

/** "quận Hồng Bàng, thành phố Hải Phòng": the last of two cities or districts is a province. */
function cityAtEnd(units: NamedUnit[], commune: NamedUnit | null): NamedUnit | null {
	const last = units.at(-1)
	if (last?.kind !== "thanh pho") return null
	const wide = units.filter((unit) => unit !== commune)
	return wide.length > 1 ? last : null
}

function splitAtKinds(text: string): { kind: string | null; text: string }[] {
	const parts: { kind: string | null; text: string }[] = []
	for (const segment of text.split(/[,;()]|\s[-–—]\s/u)) {
		const marks = [...segment.matchAll(MARK)]
		const first = segment.slice(0, marks[0]?.index).trim()
		if (first) parts.push({ kind: null, text: first })
		marks.forEach((mark, at) => {
			const word = (mark[1] ?? mark[2] ?? mark[3] ?? "").toLowerCase()
			const end = marks[at + 1]?.index
			const name = segment.slice(mark.index + mark[0].length, end).trim()
			if (name) parts.push({ kind: kinds[word] ?? null, text: name })
		})
	}
	return parts
}

const spelled: Record<string, string> = {
	xa: "Xã",
	phuong: "Phường",
	"thi tran": "Thị trấn",
	"dac khu": "Đặc khu",
	huyen: "Huyện",
	quan: "Quận",
	"thi xa": "Thị xã",
	"thanh pho": "Thành phố",
	tinh: "Tỉnh",
}

function unitOf(kind: string, name: string): NamedUnit {
	return { text: `${spelled[kind] ?? ""} ${name}`.trim(), kind, key: unitKey(name) }
}

/** The name of a unit without kind, marks, hyphens and the zero of "Phường 01". */
export function unitKey(name: string): string {
	return fold(name)
		.replace(/^(thi tran|thi xa|thanh pho|dac khu|phuong|huyen|quan|tinh|xa)\s+(?=\S)/, "")
		.replace(/[^a-z0-9]+/g, " ")
		.trim()
		.replace(/^0+(?=\d)/, "")
}

/** The kind that a full name begins with: "Xã Đầm Hà" is a "xa". */
export function kindOf(name: string): string {
	return (
		/^(thi tran|thi xa|thanh pho|dac khu|phuong|huyen|quan|tinh|xa)\s/.exec(fold(name))?.[1] ?? ""
	)
}
