/** Lower case without marks, đ as d: for slugs and plain comparison, never for display. */
export function fold(text: string): string {
	return text.normalize("NFD").replace(/\p{M}/gu, "").replace(/[đĐ]/g, "d").toLowerCase()
}

/** ASCII slug of a Vietnamese name: "Xã Đồng Văn" becomes "xa-dong-van". */
export function slugOf(text: string): string {
	return fold(text)
		.replace(/[^a-z0-9]+/g, "-")
		.replace(/^-+|-+$/g, "")
}

/** Slug of a province: its name without "Tỉnh" or "Thành phố". */
export function provinceSlug(name: string): string {
	return slugOf(name.replace(/^(Tỉnh|Thành phố)\s+/u, ""))
}

const RANK =
	/(?:\d|một|hai|ba|bốn|năm)\s*(?:[-–]\s*\d\s*)?sao\b|\b[1-5]\s*\*|(?:hạng|đạt|chuẩn|xếp)\s+(?:\d|ba|bốn|năm)\s+sao|OCOP\s+(?:hạng|cấp|quốc gia)/iu

/** Does a text name an OCOP rank ("OCOP 4 sao", "đạt năm sao")? Such a sentence may outlive its certificate. */
export function mentionsRank(text: string): boolean {
	return RANK.test(text.normalize("NFC"))
}
