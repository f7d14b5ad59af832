import type { Field } from "../form/field"

export interface Section {
	title: string
	fields: Field[]
}

const text = (name: string, label: string, hint?: string): Field => ({
	name,
	label,
	kind: "text",
	optional: true,
	...(hint && { hint }),
})
const long = (name: string, label: string, hint?: string): Field => ({
	...text(name, label, hint),
	kind: "long",
})
const number = (name: string, label: string): Field => ({ name, label, kind: "text" })
const box = (name: string, label: string): Field => ({ name, label, kind: "check" })

/** Where it comes from, in the words of the certificate. */
export const placeFields: Field[] = [
	text("asIssued.commune", "Xã, phường như ghi trên giấy"),
	text("asIssued.district", "Huyện như ghi trên giấy", "Để trống nếu giấy không ghi"),
	text("asIssued.province", "Tỉnh như ghi trên giấy"),
]

export const sections: Section[] = [
	{
		title: "Giới thiệu",
		fields: [
			{
				name: "summary",
				label: "Một câu giới thiệu",
				kind: "long",
				hint: "Không nêu hạng sao: hạng sao do giấy chứng nhận nói, và tự hết theo ngày",
			},
			long("story", "Câu chuyện sản phẩm", "Không nêu hạng sao"),
			long("ingredients", "Thành phần"),
			text("netWeight", "Khối lượng, thể tích trên nhãn"),
			text("shelfLife", "Hạn dùng", "Ví dụ: 12 tháng từ ngày sản xuất"),
			text("storage", "Bảo quản"),
			text("packaging", "Bao bì"),
			text("seasonMonths", "Mùa vụ", "Các tháng, cách nhau bằng dấu phẩy: 6, 7, 8"),
			long("certifications", "Chứng nhận khác", "Mỗi dòng một chứng nhận, như ISO 22000"),
			long("export", "Đã xuất khẩu tới", "Mỗi dòng một nước"),
		],
	},
	{
		title: "Gửi hàng",
		fields: [
			box("shippable", "Gửi đi được: bán trực tuyến"),
			box("fragile", "Dễ vỡ"),
			box("liquid", "Chất lỏng"),
			box("cold", "Cần giữ lạnh"),
			number("parcel.weightG", "Gói hàng nặng (g)"),
			number("parcel.lengthCm", "Dài (cm)"),
			number("parcel.widthCm", "Rộng (cm)"),
			number("parcel.heightCm", "Cao (cm)"),
			text("sellingUnit", "Đơn vị bán", "Ví dụ: hộp, túi, chai"),
		],
	},
	{
		title: "Cung ứng cho người mua sỉ (để trống tất cả nếu chưa công bố)",
		fields: [
			number("supply.minimumOrder", "Đặt ít nhất (gói)"),
			number("supply.monthlyCapacity", "Làm được mỗi tháng (gói)"),
			number("supply.leadTimeDays", "Giao sau (ngày)"),
			number("supply.casePack", "Mỗi thùng (gói)"),
			box("supply.invoice", "Xuất hóa đơn giá trị gia tăng"),
		],
	},
]

export const confirmField = box(
	"confirmed",
	"Các số liệu minh họa còn lại đã được chủ thể xác nhận là đúng",
)
