import type { Mark } from "./match/mark"

/** What each mark says to the person who looks at the preview. */
export const markWords: Record<Mark, string> = {
	known: "Sản phẩm đã có",
	new: "Sản phẩm mới",
	"star-from-score": "Sao tính từ điểm",
	"score-potential": "Từ 90 điểm: tỉnh công nhận 4 sao",
	"place-missing": "Không ghi địa chỉ",
	"commune-unknown": "Không rõ xã, phường",
	"commune-split": "Xã, phường cũ đã chia: cần chọn",
	older: "Đã có giấy mới hơn",
	"name-missing": "Thiếu tên sản phẩm",
	"name-odd": "Tên sản phẩm không hợp lệ",
	"star-missing": "Không có kết quả",
	"star-unreadable": "Không đọc được kết quả",
	"star-impossible": "Hạng sao không thể có: chỉ công nhận 3, 4, 5 sao",
	"star-score": "Hạng sao không khớp điểm",
	"star-level": "Cấp này không công nhận hạng sao này",
	"score-impossible": "Điểm không thể có",
	"potential-five": "Tiềm năng 5 sao: chưa phải là sao",
	duplicate: "Trùng dòng khác trong phụ lục",
	"already-certified": "Đã được công nhận theo quyết định này",
	ambiguous: "Cùng tên với sản phẩm khác: cần người chọn",
	similar: "Gần giống sản phẩm đã có: cần người xem",
	"set-unknown": "Sản phẩm mới, chưa rõ bộ sản phẩm",
	"tourism-new": "Điểm du lịch mới: cần nhập riêng",
	overlap: "Giấy chứng nhận cũ còn hạn, chưa đến kỳ phân hạng lại",
}
