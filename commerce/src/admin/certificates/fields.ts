import type { Field } from "../form/field"

const decisionNumber: Field = {
	name: "decisionNumber",
	label: "Số quyết định",
	kind: "text",
	hint: "Như in trên quyết định, ví dụ 123/QĐ-UBND",
}
const paper: Field = {
	name: "document",
	label: "Văn bản kèm theo",
	kind: "file",
	accept: ".pdf,.png,.jpg,.jpeg",
	optional: true,
	hint: "PDF, PNG hoặc JPEG, không quá 5 MB; chỉ người quản trị xem được",
}
const remark: Field = { name: "reason", label: "Ghi chú", kind: "long", optional: true }

export const addFields: Field[] = [
	{
		name: "stars",
		label: "Hạng sao",
		kind: "choice",
		choices: ["3", "4", "5"].map((value) => ({ value, label: `${value} sao` })),
	},
	decisionNumber,
	{
		name: "authority",
		label: "Cơ quan cấp",
		kind: "text",
		hint: "Như ghi trên giấy, ví dụ UBND tỉnh Quảng Ninh",
	},
	{
		name: "level",
		label: "Cấp công nhận",
		kind: "choice",
		choices: [
			{ value: "ministry", label: "Trung ương" },
			{ value: "province", label: "Tỉnh, thành phố" },
			{ value: "district", label: "Huyện (trước 1/7/2025)" },
		],
	},
	{
		name: "round",
		label: "Lần đánh giá",
		kind: "choice",
		optional: true,
		choices: [
			{ value: "", label: "Lần đầu" },
			{ value: "re-rating", label: "Phân hạng lại" },
			{ value: "upgrade", label: "Nâng hạng" },
		],
	},
	{
		name: "issued",
		label: "Ngày ban hành",
		kind: "day",
		hint: "ngày/tháng/năm; nếu giấy chỉ ghi tháng hoặc năm thì nhập tháng/năm hoặc năm",
	},
	{
		name: "scale",
		label: "Bộ tiêu chí",
		kind: "choice",
		optional: true,
		choices: [
			{ value: "", label: "Theo ngày ban hành" },
			{ value: "2019", label: "Quyết định 1048/QĐ-TTg năm 2019" },
			{ value: "148/2023", label: "Quyết định 148/QĐ-TTg năm 2023" },
			{ value: "26/2026", label: "Quyết định 26/2026/QĐ-TTg" },
		],
		hint: "Chỉ cần chọn khi giấy ban hành lúc chuyển tiếp giữa hai bộ tiêu chí",
	},
	{
		name: "expires",
		label: "Ngày hết hạn in trên giấy",
		kind: "day",
		optional: true,
		hint: "Để đối chiếu: phải đúng 36 tháng từ ngày ban hành",
	},
	remark,
	paper,
]

export const extendFields: Field[] = [
	decisionNumber,
	{
		name: "until",
		label: "Gia hạn đến hết ngày",
		kind: "day",
		hint: "ngày/tháng/năm, nhiều nhất 180 ngày sau khi hết hạn",
	},
	remark,
	paper,
]

export const withdrawFields: Field[] = [
	{ name: "on", label: "Thu hồi từ ngày", kind: "day", hint: "ngày/tháng/năm" },
	decisionNumber,
	{ name: "reason", label: "Lý do", kind: "long" },
	paper,
]
