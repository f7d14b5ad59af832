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

const NUMBER = String.raw`(?:\d|một|hai|ba|bốn|năm)`
const RANK = new RegExp(
	[
		// "4 sao", "3-4 sao", "5 ngôi sao"; not "năm 2024 sao khô", not "hai saola".
		String.raw`(?:^|[^\p{L}\d])${NUMBER}\s*[-–]?\s*(?:ngôi\s+)?sao(?!\p{L})`,
		"[★⭐]",
		String.raw`(?:^|[^\d.,])[1-5]\s*\*`,
		String.raw`(?:[345]|three|four|five)[-\s]stars?(?!\p{L})`,
		String.raw`hạng\s+cao\s+nhất`,
		String.raw`(?:xếp|phân)\s+hạng\s+OCOP`,
		String.raw`OCOP\s+(?:hạng|cấp|quốc\s+gia)`,
	].join("|"),
	"iu",
)

/** A place in Ninh Bình and a fish-sauce house of old, told from a rank by its capitals. */
const PROPER_NAME = /Ba\s+Sao(?!\p{L})/gu

/**
 * Does a text name an OCOP rank ("OCOP 4 sao", "đạt năm sao", "hạng cao nhất")? Such a sentence may
 * outlive its certificate. Doubtful wordings count: a sentence is sooner reworded than a rank outlived.
 */
export function mentionsRank(text: string): boolean {
	return RANK.test(text.normalize("NFC").replace(PROPER_NAME, ""))
}
