import type { Decision } from "../../annex/decision"
import type { JudgedRow } from "../../annex/match/judged"
import type { AnnexSummary } from "./types"

export const annexWords = {
	title: "Nhập phụ lục quyết định",
	help: "Tải lên phụ lục của một quyết định công nhận (.xlsx hoặc .csv UTF-8, tối đa 5 MB, 5.000 dòng). Chưa ghi gì cho đến khi xác nhận.",
	file: "Tệp phụ lục",
	number: "Số quyết định",
	numberHint: "Ví dụ: 123/QĐ-UBND",
	date: "Ngày quyết định",
	dateHint: "ngày/tháng/năm",
	authority: "Cơ quan ban hành",
	authorityHint: "Ví dụ: UBND tỉnh Quảng Ninh",
	level: "Cấp công nhận",
	url: "Địa chỉ của quyết định trên mạng",
	preview: "Xem trước",
	confirm: "Xác nhận và ghi",
	confirmAsk: (count: number, left: number) =>
		`Ghi ${count} giấy chứng nhận trong một lần? ${left > 0 ? `${left} dòng được để lại cho người nhập.` : ""}`,
	cancel: "Thôi",
	close: "Đóng",
	undo: "Hoàn tác",
	undoAsk: "Rút lại mọi giấy chứng nhận và bản nháp của lần nhập này?",
	open: "Xem",
	confirmed: "Đã ghi.",
	undone: "Đã hoàn tác.",
	imports: "Các lần nhập",
	noImports: "Chưa nhập phụ lục nào.",
	line: "Dòng",
	product: "Sản phẩm",
	producer: "Chủ thể, địa chỉ",
	result: "Kết quả",
	meaning: "Sẽ làm gì",
	marks: "Ghi chú",
	all: "Tất cả",
	among: "Có thể là",
	candidates: "Nay thuộc một trong",
	noName: "(không tên)",
	noStars: "không có sao",
	points: "điểm",
	ignored: "Dòng không phải sản phẩm, bỏ qua",
	more: (count: number) => `Hiện thêm ${count} dòng`,
} as const

export const levels: Record<Decision["level"], string> = {
	ministry: "Trung ương (5 sao)",
	province: "Tỉnh, thành phố (3, 4 sao)",
	district: "Huyện (3 sao, đến 30/06/2025)",
}

export const fateWords: Record<
	JudgedRow["fate"],
	{ text: string; colour: "green" | "blue" | "orange" }
> = {
	certify: { text: "Ghi giấy chứng nhận", colour: "green" },
	draft: { text: "Tạo bản nháp và ghi", colour: "blue" },
	leave: { text: "Để lại", colour: "orange" },
}

export const statusWords: Record<
	AnnexSummary["status"],
	{ text: string; colour: "grey" | "green" | "orange" }
> = {
	previewed: { text: "Chưa ghi", colour: "grey" },
	confirmed: { text: "Đã ghi", colour: "green" },
	undone: { text: "Đã hoàn tác", colour: "orange" },
}

/** "2026-09-30T03:00:00Z" in the time of Việt Nam. */
export function timeText(at: string): string {
	return new Date(at).toLocaleString("vi-VN", { timeZone: "Asia/Ho_Chi_Minh" })
}
