import { LEAST_SIDE, MOST_BYTES, MOST_PIXELS, type PhotoFault } from "../domain/photo"

const megabytes = MOST_BYTES / 1024 / 1024
const megapixels = MOST_PIXELS / 1_000_000

/** Why a photograph is not taken or not shown, and what to do, for the office. */
export const faultWords: Record<PhotoFault, string> = {
	kind: "Tệp không phải ảnh JPEG, PNG, WebP hay AVIF.",
	heic: "Ảnh HEIC chưa đọc được: xin lưu thành JPEG rồi tải lên.",
	svg: "Không nhận tranh SVG: xin dùng ảnh JPEG, PNG, WebP hay AVIF.",
	bytes: `Tệp nặng hơn ${megabytes} MB: xin thu nhỏ ảnh.`,
	pixels: `Ảnh lớn hơn ${megapixels} triệu điểm ảnh: xin thu nhỏ ảnh.`,
	small: `Ảnh nhỏ hơn ${LEAST_SIDE} điểm ảnh mỗi chiều nên sẽ mờ.`,
	broken: "Tệp ảnh hỏng: xin lưu lại rồi tải lên.",
	missing: "Tệp ảnh không còn trên máy chủ: xin tải lên lại.",
}
