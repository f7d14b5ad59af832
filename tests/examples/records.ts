import { addDays, addMonths, type Day, dayOf } from "../../commerce/src/domain/calendar"
import { type IssueDate, VALID_MONTHS } from "../../commerce/src/domain/certificate"
import { now } from "../../commerce/src/domain/clock"
import type {
	CatalogueRecord,
	CertificateRecord,
	FairRecord,
	ProducerRecord,
	ProductRecord,
	TourismRecord,
} from "../../commerce/src/domain/export"
import { sampleCertificate, sampleProduct, sampleVariant } from "../../src/lib/catalogue/sample"

/** What no catalogue has all of today: the longest, the shortest and the saddest of everything. */

const today = dayOf(now())
const LONG =
	"Bộ sản phẩm trà hoa vàng, mật ong bạc hà và nghiêngnghiêngnghiêngnghiêng thảo mộc Công viên địa chất Cao nguyên đá Đồng Văn loại đặc biệt"
const sources = [
	{ url: "https://example.org/bai-viet", title: LONG, date: "2026-01-02" },
	{ url: "https://example.org/english", title: "Five stars for a village product", date: null },
]

const placeIn = (commune: string | null, province: string | null): ProductRecord["place"] => ({
	asIssued: { commune: "Xã Cũ", district: "Huyện Cũ", province: "Tỉnh Cũ" },
	today: { provinceCode: province, communeCode: commune, how: "mapped", candidates: [] },
	lat: null,
	lng: null,
	precision: null,
})
/** Xã Cô Tô, Quảng Ninh; whichever commune bears the code is as good. */
const here = placeIn(null, "22")

const day = (value: Day): IssueDate => ({
	value,
	precision: "day",
	earliest: value,
	latest: value,
	inferred: false,
})
const inTerm = day(addMonths(today, -6))
const ending = day(addDays(addMonths(today, -VALID_MONTHS), 20))
const ended = day(addMonths(today, -60))
const year = String(Number(today.slice(0, 4)) - 3)
const someDay: IssueDate = {
	value: year,
	precision: "year",
	earliest: `${year}-01-01`,
	latest: `${year}-12-31`,
	inferred: false,
}

function certificate(
	slug: string,
	date: IssueDate,
	change: Partial<CertificateRecord> = {},
): CertificateRecord {
	return sampleCertificate(date.value, {
		id: `${slug}-giay`,
		subject: { type: "product", slug },
		stars: 4,
		level: "province",
		authority: "UBND tỉnh Quảng Ninh",
		date,
		sources,
		...change,
	})
}

let made = 0
function product(slug: string, change: Partial<ProductRecord> = {}): ProductRecord {
	made += 1
	return sampleProduct({
		id: slug,
		slug,
		name: slug,
		traceCode: `0000000${made.toString(32).toUpperCase()}`,
		producer: "nguoi-lam",
		place: here,
		summary: "Đôi dòng về sản phẩm.",
		sources,
		...change,
	})
}

export const maker: ProducerRecord = {
	type: "producer",
	slug: "nguoi-lam",
	name: `Hợp tác xã Sản xuất, chế biến, thương mại, dịch vụ tổng hợp ${LONG}`,
	nameVariants: ["HTX Tên Khác"],
	kind: "cooperative",
	asIssued: here.asIssued,
	doubt: "Hai nguồn ghi hai xã khác nhau.",
	today: here.today,
	phone: null,
	sources,
}

const variants = (stock: "in" | "low" | "out") =>
	["hộp quà tặng sang trọng 12 túi lọc nhỏ, kèm thiệp và nơ", "100 g", "1 kg"].map((name, n) =>
		sampleVariant({ id: `v${n}`, sku: `v${n}`, name, price: 1_250_000 * (n + 1), stock }),
	)

/** By what is special of each. */
export const products = {
	long: product("vi-du-ten-dai", {
		name: LONG,
		story: Array.from({ length: 6 }, () => LONG).join("\n\n"),
		variants: variants("in"),
		priceMax: 3_750_000,
		facts: {
			ingredients: LONG,
			netWeight: null,
			variants: [LONG, LONG],
			storage: LONG,
			certifications: ["VietGAP", LONG],
			export: ["Nhật Bản", "Hàn Quốc"],
			packaging: LONG,
		},
		shelfLife: { value: "24 tháng", basis: "illustrative" },
		seasonMonths: { value: [1, 2, 11, 12], basis: "illustrative" },
	}),
	five: product("vi-du-nam-sao", { name: "Trà Năm Sao" }),
	three: product("vi-du-ba-sao", { name: "Trà Ba Sao", variants: variants("low") }),
	ending: product("vi-du-sap-het", { name: "Trà Sắp Hết Hạn" }),
	expired: product("vi-du-het-han", { name: "Trà Hết Hạn", variants: variants("out") }),
	withdrawn: product("vi-du-thu-hoi", { name: "Trà Bị Thu Hồi" }),
	checking: product("vi-du-doi-chieu", { name: "Trà Đang Đối Chiếu" }),
	extended: product("vi-du-gia-han", { name: "Trà Được Gia Hạn" }),
	nobodys: product("vi-du-chua-ro", {
		name: "Trà",
		producer: null,
		notForSale: "no-producer",
		variants: [],
		summary: "",
		sources: [],
		place: placeIn(null, null),
	}),
	/** Its picture is one of the catalogue. */
	pictured: product("mien-dong-binh-lieu", { name: "Miến dong" }),
	photo: product("vi-du-anh-chup", { name: "Có ảnh chụp", photo: "/dau.svg" }),
	adults: product("vi-du-ruou", {
		name: "Rượu Thử",
		notForSale: "alcohol",
		flags: { fragile: false, liquid: true, cold: false, alcohol: true },
	}),
}

const lost = { on: addDays(today, -9), reason: LONG, decisionNumber: "9/QĐ-UBND" }
const longer = { until: addDays(today, 40), decisionNumber: "10/QĐ-UBND" }
const certificates = [
	certificate("vi-du-ten-dai", inTerm, { stars: 5, level: "ministry", authority: LONG }),
	certificate("vi-du-ten-dai", ended, { id: "vi-du-ten-dai-giay-cu", isLatest: false }),
	certificate("vi-du-nam-sao", inTerm, { stars: 5, level: "ministry" }),
	certificate("vi-du-ba-sao", inTerm, { stars: 3 }),
	certificate("vi-du-sap-het", ending),
	certificate("vi-du-het-han", ended),
	certificate("vi-du-thu-hoi", inTerm, { withdrawal: lost }),
	certificate("vi-du-doi-chieu", someDay, { decisionNumber: null, authority: null }),
	certificate("vi-du-gia-han", day(addDays(addMonths(today, -VALID_MONTHS), -9)), {
		extension: longer,
	}),
	certificate("mien-dong-binh-lieu", inTerm),
	certificate("con-chim", inTerm, { subject: { type: "tourism", slug: "con-chim" } }),
]

const visit: TourismRecord["visit"] = {
	activities: [LONG, "Đi cà kheo"],
	highlights: [LONG],
	season: LONG,
	access: LONG,
	openingHours: "7 giờ đến 17 giờ",
	prices: [{ unit: "người", amount: 1_150_000, asOf: "2026-01-01", source: null }],
	lodging: LONG,
	duration: "Nửa ngày",
	minimumGroup: "5 người",
	languages: "Tiếng Việt, tiếng Anh",
	telephone: null,
}
const nothing = Object.fromEntries(Object.keys(visit).map((key) => [key, null]))

const point = (slug: string, change: Partial<TourismRecord>): TourismRecord => ({
	type: "tourism",
	slug,
	name: "Bản",
	kind: "community",
	producer: null,
	place: here,
	ocop: "none_known",
	visit: { ...visit, ...nothing, activities: [], highlights: [], prices: [] },
	otherRecognition: null,
	summary: "",
	story: null,
	sources: [],
	...change,
})

export const points = {
	/** Its picture is one of the catalogue. */
	full: point("con-chim", {
		name: `Khu du lịch sinh thái cộng đồng ${LONG}`,
		producer: "nguoi-lam",
		ocop: "rated",
		visit,
		otherRecognition: { what: LONG, decision: "1/QĐ", date: null },
		summary: LONG,
		story: LONG,
		sources,
		place: { ...here, lat: 21, lng: 107.5, precision: "commune" },
	}),
	bare: point("vi-du-ban", { name: "Bản" }),
}

const fair = (slug: string, start: Day | null, end: Day | null): FairRecord => ({
	type: "fair",
	slug,
	name: `Hội chợ ${LONG}`,
	start,
	end,
	yearInferred: slug === "vi-du-da-qua",
	placeText: slug === "vi-du-sap-mo" ? null : LONG,
	today: here.today,
	sources,
})

export const fairs = [
	fair("vi-du-dang-mo", addDays(today, -1), addDays(today, 3)),
	fair("vi-du-sap-mo", addDays(today, 30), null),
	fair("vi-du-da-qua", addDays(today, -90), addDays(today, -80)),
	fair("vi-du-khong-ngay", null, null),
]

export const records: CatalogueRecord[] = [
	...Object.values(products),
	maker,
	...certificates,
	...Object.values(points),
	...fairs,
]
