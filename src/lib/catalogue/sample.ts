import type {
	CertificateRecord,
	ProductRecord,
	VariantRecord,
} from "../../../commerce/src/domain/export"

/** A variant for tests, with what the case at hand is about changed. */
export const sampleVariant = (change: Partial<VariantRecord> = {}): VariantRecord => ({
	id: "v",
	sku: "v",
	name: "hộp 100 g",
	price: 50_000,
	priceBasis: "illustrative",
	netAmount: null,
	stock: "in",
	...change,
})

/** A product for tests, with what the case at hand is about changed. */
export const sampleProduct = (change: Partial<ProductRecord>): ProductRecord => ({
	type: "product",
	id: "p",
	slug: "p",
	traceCode: "0123ABCD",
	gtin: null,
	name: "P",
	setNumber: 1,
	group: 1,
	asSource: { group: null, set: null },
	producer: "x",
	place: {
		asIssued: { commune: null, district: null, province: null },
		today: { provinceCode: null, communeCode: null, how: "unknown", candidates: [] },
		lat: null,
		lng: null,
		precision: null,
	},
	facts: {
		ingredients: null,
		netWeight: null,
		variants: null,
		storage: null,
		certifications: null,
		export: null,
		packaging: null,
	},
	summary: "",
	story: null,
	photo: null,
	notForSale: null,
	variants: [sampleVariant()],
	priceAsOf: null,
	priceMax: null,
	sellingUnit: { value: "hộp", basis: "illustrative" },
	parcel: null,
	shelfLife: null,
	storage: null,
	seasonMonths: null,
	flags: { fragile: false, liquid: false, cold: false, alcohol: false },
	supply: null,
	sources: [],
	updatedAt: "2026-11-24T00:00:00.000Z",
	...change,
})

/** A certificate of five stars for tests, issued on a day, with what the case at hand is about changed. */
export const sampleCertificate = (
	issued: string,
	change: Partial<CertificateRecord> = {},
): CertificateRecord => ({
	type: "certificate",
	id: "p-5-2025",
	subject: { type: "product", slug: "p" },
	stars: 5,
	decisionNumber: "377/QĐ-BNN-VPĐP",
	authority: "Bộ Nông nghiệp và Phát triển nông thôn",
	level: "ministry",
	round: null,
	scale: "148/2023",
	isLatest: true,
	supersededBy: null,
	date: { value: issued, precision: "day", earliest: issued, latest: issued, inferred: false },
	knownEnded: false,
	withdrawal: null,
	extension: null,
	sources: [],
	...change,
})
