import type { CertificateState } from "../domain/certificate"

export const words = {
	programme: "Hồ sơ OCOP",
	loading: "Đang tải…",
	failed: "Không tải được, xin tải lại trang.",
	producer: "Chủ thể",
	noProducer: "Chưa rõ chủ thể: sản phẩm chưa thể đặt mua.",
	set: "Bộ sản phẩm",
	certificates: "Giấy chứng nhận",
	noCertificate: "Chưa có giấy chứng nhận.",
	stars: "sao",
	decision: "Quyết định",
	authority: "Cơ quan",
	issued: "Ban hành",
	ends: "Hết hạn",
	unstated: "chưa rõ",
	placeIssued: "Nơi cấp ghi",
	placeToday: "Địa giới nay",
	publication: "Xuất bản",
	publicationHelp:
		"Trang bán hàng được dựng lại sau mỗi thay đổi, khi đã yên một phút. Bấm nút để dựng ngay.",
	pending: "Thay đổi chưa lên trang",
	lastChange: "Lần đổi cuối",
	none: "Không có",
	publish: "Xuất bản ngay",
	asked: "Đã yêu cầu xuất bản.",
	photosNotShown: "Ảnh chưa lên trang (tranh minh họa ở lại)",
} as const

export const states: Record<
	CertificateState,
	{ text: string; colour: "green" | "orange" | "grey" }
> = {
	valid: { text: "Còn hạn", colour: "green" },
	expiring: { text: "Sắp hết hạn", colour: "orange" },
	extended: { text: "Được gia hạn", colour: "orange" },
	expired: { text: "Hết hạn", colour: "grey" },
	withdrawn: { text: "Đã thu hồi", colour: "grey" },
	unknown: { text: "Chưa rõ ngày", colour: "grey" },
	uncertain: { text: "Đang đối chiếu", colour: "grey" },
}

/** "2025-08-12" as "12/08/2025", "2025-08" as "08/2025". */
export function dateText(value: string): string {
	return value.split("-").reverse().join("/")
}
