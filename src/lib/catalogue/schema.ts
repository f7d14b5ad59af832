/** The shapes of the export (commerce/src/domain/export.ts), checked when the snapshot is read. */
import { z } from "zod"
import type { CatalogueRecord, Place, Source, UnitToday } from "../../../commerce/src/domain/export"
import { producerKinds } from "../../../commerce/src/domain/producer-kind"

const text = z.string()
const maybe = text.nullable()
const slug = z.string().regex(/^[a-z0-9-]+$/)
const day = z.iso.date()
const stamp = z.iso.datetime()
const dong = z.int().nonnegative()
const basis = z.enum(["source", "illustrative"])
const precision = z.enum(["day", "month", "year"])
const subject = z.object({ type: z.enum(["product", "tourism"]), slug })

const source = z.object({ url: z.url(), title: text, date: maybe }) satisfies z.ZodType<Source>
const sources = z.array(source)

function sourced<S extends z.ZodType>(value: S) {
	return z.object({ value, basis }).nullable()
}

const asIssued = z.object({ commune: maybe, district: maybe, province: maybe })

const today = z.object({
	provinceCode: maybe,
	communeCode: maybe,
	how: z.enum(["mapped", "split", "unknown"]),
	candidates: z.array(z.object({ code: text, name: text })),
}) satisfies z.ZodType<UnitToday>

const place = z.object({
	asIssued,
	today,
	lat: z.number().nullable(),
	lng: z.number().nullable(),
	precision: z.enum(["commune", "district"]).nullable(),
}) satisfies z.ZodType<Place>

const province = z.object({
	type: z.literal("province"),
	code: text,
	slug,
	name: text,
	nameEn: text,
	formerNames: z.array(text),
})

const commune = z.object({
	type: z.literal("commune"),
	code: text,
	slug,
	name: text,
	provinceCode: text,
	lat: z.number().nullable(),
	lng: z.number().nullable(),
	former: z.array(
		z.object({
			name: text,
			district: text,
			province: text,
			part: z.boolean(),
			earlier: z.boolean().default(false),
		}),
	),
})

const taxonomy = z.object({
	type: z.enum(["group", "product-group", "set"]),
	number: z.int().positive(),
	group: z.int().positive(),
	productGroup: z.int().positive().nullable(),
	name: text,
	shortName: text,
	nameEn: text,
	slug,
})

const producer = z.object({
	type: z.literal("producer"),
	slug,
	name: text,
	nameVariants: z.array(text),
	kind: z.enum(producerKinds),
	asIssued,
	doubt: maybe,
	today,
	phone: z.e164().nullable(),
	sources,
	updatedAt: stamp.optional(),
})

const certificate = z.object({
	type: z.literal("certificate"),
	id: text,
	subject,
	stars: z.union([z.literal(3), z.literal(4), z.literal(5)]),
	decisionNumber: maybe,
	authority: maybe,
	level: z.enum(["ministry", "province", "district"]).nullable(),
	round: z.enum(["re-rating", "upgrade"]).nullable(),
	// A snapshot of before this field has none.
	scale: z.enum(["2019", "148/2023", "26/2026"]).nullable().default(null),
	isLatest: z.boolean(),
	supersededBy: maybe,
	date: z
		.object({ value: text, precision, earliest: day, latest: day, inferred: z.boolean() })
		.nullable(),
	knownEnded: z.boolean(),
	withdrawal: z.object({ on: day, reason: maybe, decisionNumber: maybe }).nullable(),
	extension: z.object({ until: day, decisionNumber: text }).nullable(),
	sources,
	updatedAt: stamp.optional(),
})

const unranked = z.object({
	type: z.literal("unranked"),
	subject,
	kind: z.enum(["potential-five", "stars-not-stated"]),
	decisionNumber: maybe,
	date: z.object({ value: text, precision }).nullable(),
	sources,
})

const variant = z.object({
	id: text,
	sku: text,
	name: text,
	price: dong,
	priceBasis: basis,
	netAmount: z
		.object({ value: z.number().positive(), unit: z.enum(["g", "ml"]), basis })
		.nullable(),
	stock: z.enum(["in", "low", "out"]),
})

const product = z.object({
	type: z.literal("product"),
	id: text,
	slug,
	traceCode: z.string().regex(/^[0-9A-Z]{8}$/),
	gtin: z
		.string()
		.regex(/^\d{14}$/)
		.nullable(),
	name: text,
	setNumber: z.int().positive(),
	group: z.int().positive(),
	asSource: z.object({ group: maybe, set: maybe }),
	producer: slug.nullable(),
	place,
	facts: z.object({
		ingredients: maybe,
		netWeight: maybe,
		variants: z.array(text).nullable(),
		storage: maybe,
		certifications: z.array(text).nullable(),
		export: z.array(text).nullable(),
		packaging: maybe,
	}),
	summary: text,
	story: maybe,
	photo: maybe,
	notForSale: z
		.enum(["alcohol", "no-producer", "not-shippable", "no-price", "showcase"])
		.nullable(),
	variants: z.array(variant),
	priceAsOf: maybe,
	priceMax: dong.nullable(),
	sellingUnit: sourced(text),
	parcel: sourced(
		z.object({
			weightG: z.number(),
			lengthCm: z.number(),
			widthCm: z.number(),
			heightCm: z.number(),
		}),
	),
	shelfLife: sourced(text),
	storage: sourced(text),
	seasonMonths: sourced(z.array(z.int().min(1).max(12))),
	flags: z.object({
		fragile: z.boolean(),
		liquid: z.boolean(),
		cold: z.boolean(),
		alcohol: z.boolean(),
	}),
	supply: sourced(
		z.object({
			minimumOrder: z.number(),
			monthlyCapacity: z.number(),
			leadTimeDays: z.number(),
			casePack: z.number(),
			invoice: z.boolean(),
		}),
	),
	sources,
	updatedAt: stamp,
})

const tourism = z.object({
	type: z.literal("tourism"),
	slug,
	name: text,
	kind: z.enum(["community", "tourism_point"]),
	producer: slug.nullable(),
	place,
	ocop: z.enum(["rated", "recognised_stars_unknown", "not_rated", "none_known"]),
	visit: z.object({
		activities: z.array(text),
		highlights: z.array(text),
		season: maybe,
		access: maybe,
		openingHours: maybe,
		prices: z.array(z.object({ unit: text, amount: dong, asOf: maybe, source: maybe })),
		lodging: maybe,
		duration: maybe,
		minimumGroup: maybe,
		languages: maybe,
		telephone: maybe,
	}),
	otherRecognition: z
		.object({
			what: text,
			decision: maybe,
			date: z.object({ value: text, precision }).nullable(),
		})
		.nullable(),
	summary: text,
	story: maybe,
	sources,
	updatedAt: stamp.optional(),
})

const salesPoint = z.object({
	type: z.literal("sales-point"),
	slug,
	name: text,
	kind: z.enum([
		"shop",
		"centre",
		"design_centre",
		"producer_shop",
		"craft_village",
		"rest_stop",
		"counter",
	]),
	address: maybe,
	place: z.object({ asIssued, today }),
	producer: slug.nullable(),
	sources,
})

const fair = z.object({
	type: z.literal("fair"),
	slug,
	name: text,
	start: maybe,
	end: maybe,
	yearInferred: z.boolean(),
	placeText: maybe,
	today,
	sources,
})

/** One published record of the catalogue. */
export const recordSchema = z.discriminatedUnion("type", [
	province,
	commune,
	taxonomy,
	producer,
	certificate,
	unranked,
	product,
	tourism,
	salesPoint,
	fair,
]) satisfies z.ZodType<CatalogueRecord>

/** The last line of the snapshot. */
export const endSchema = z.object({
	type: z.literal("end"),
	schema: z.literal(1),
	version: text,
	next: maybe,
	records: z.int(),
})
