/** The admin's own words where they leave the office in the dark; merged over its translations. */
export default {
	vi: {
		translation: {
			products: {
				media: {
					uploadImagesHint:
						"Kéo thả ảnh vào đây hoặc bấm để tải lên: JPEG, PNG, WebP, AVIF, đến 30 MB và 50 triệu điểm ảnh. Ảnh thay tranh minh họa trên trang sau lần xuất bản tới.",
					failedToUpload:
						"Ảnh không được nhận. Chỉ nhận JPEG, PNG, WebP, AVIF, nặng đến 30 MB, lớn đến 50 triệu điểm ảnh.",
				},
			},
		},
	},
}
