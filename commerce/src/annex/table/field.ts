import { fold } from "../../domain/text"

/** What a column of an annex holds. */
export type Field =
	| "number"
	| "name"
	| "producer"
	| "address"
	| "commune"
	| "district"
	| "province"
	| "set"
	| "score"
	| "stars"
	| "result"
	| "stars-3"
	| "stars-4"
	| "stars-5"

/** Headings of real annexes, in the order in which they are tried. */
const headings: [Field, RegExp][] = [
	["number", /^(s ?tt|tt|so tt|so thu tu|no)$/],
	["stars-3", /^(hang )?(3|ba) sao$/],
	["stars-4", /^(hang )?(4|bon) sao$/],
	["stars-5", /^(hang )?(5|nam) sao$/],
	// "Bộ sản phẩm", "Nhóm sản phẩm" and "Mã sản phẩm" are not names.
	["set", /\b(bo san pham|bo sp|phan nhom|nhom san pham|nhom sp|nganh hang|nganh san pham)\b/],
	["set", /^(nhom|bo|nhom nganh|nhom bo|nganh|nhom bo san pham)$/],
	["producer", /\b(chu the|co so san xuat|nha san xuat|doanh nghiep|to chuc ca nhan)\b/],
	["producer", /^(ten )?(don vi|co so|ho|to chuc)( san xuat| kinh doanh| dang ky| tham gia)*$/],
	["address", /\b(dia chi|noi san xuat|tru so|dia diem|dia ban)\b/],
	["score", /\b(diem|so diem|tong diem)\b/],
	["stars", /\b(sao|xep hang|phan hang|xep loai|hang)\b/],
	["result", /\bket qua\b/],
	["name", /^(ten |danh muc )?(hang hoa )?(san pham|sp)\b/],
	["name", /\bten (cac )?(san pham|sp)\b/],
	["commune", /^(ten )?(xa|phuong)( xa| phuong| thi tran| dac khu)*$/],
	["district", /^(ten )?(huyen|quan)( huyen| quan| thi xa| thanh pho| tp| tx)*$/],
	["province", /^(ten )?tinh( thanh pho| tp)*$/],
]

/** Names a code or a count of products, not products. */
const other =
	/\b(ma san pham|ma so|ma sp|so luong|so san pham|ghi chu|quyet dinh|dien thoai|ngay)\b/

/** The column a heading names; null for one that tells nothing we keep. */
export function fieldOf(heading: string): Field | null {
	const plain = fold(heading)
		.replace(/[^a-z0-9]+/g, " ")
		.trim()
	if (!plain || plain.length > 80 || other.test(plain)) return null
	return headings.find(([, pattern]) => pattern.test(plain))?.[0] ?? null
}
