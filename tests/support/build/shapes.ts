import { z } from "zod"
import { type Json, jsonLd } from "../site/jsonld"
import type { Page } from "../site/pages"

/** Our own writing of what each kind of structured data may and must say; anything else is a mistake. */
const url = z.url()
const words = z.string().trim().min(1)
const day = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
const root = { "@context": z.literal("https://schema.org") }

const organization = z.strictObject({ "@type": z.literal("Organization"), name: words })

const address = z.strictObject({
	"@type": z.literal("PostalAddress"),
	addressCountry: z.literal("VN"),
	addressRegion: words,
	addressLocality: words.optional(),
})

const paper = {
	certificationIdentification: words.optional(),
	issuedBy: organization.optional(),
	validFrom: day.optional(),
}

const certification = z.strictObject({
	"@type": z.literal("Certification"),
	name: z.string().regex(/^OCOP [345] (sao|stars)$/),
	certificationRating: z.strictObject({
		"@type": z.literal("Rating"),
		ratingValue: z.union([z.literal(3), z.literal(4), z.literal(5)]),
		bestRating: z.literal(5),
	}),
	...paper,
	expires: z.iso.date(),
})

const product = z.strictObject({
	...root,
	"@type": z.literal("Product"),
	"@id": url,
	name: words,
	description: words,
	url,
	sku: z.string().regex(/^[0-9A-Z]{8}$/),
	gtin: z
		.string()
		.regex(/^\d{14}$/)
		.optional(),
	category: words.optional(),
	image: url.optional(),
	manufacturer: organization.optional(),
	offers: z
		.array(
			z.strictObject({
				"@type": z.literal("Offer"),
				name: words,
				price: z.int().positive(),
				priceCurrency: z.literal("VND"),
				url,
				availability: z
					.enum(
						["InStock", "LimitedAvailability", "OutOfStock"].map((x) => `https://schema.org/${x}`),
					)
					.optional(),
			}),
		)
		.min(1)
		.optional(),
	hasCertification: certification.optional(),
})

const attraction = z.strictObject({
	...root,
	"@type": z.literal("TouristAttraction"),
	"@id": url,
	name: words,
	description: words,
	url,
	address: address.optional(),
})

const producer = z.strictObject({
	...root,
	"@type": z.literal("Organization"),
	"@id": url,
	name: words,
	url,
	alternateName: z.array(words).min(1).optional(),
	address: address.optional(),
})

const certificatePage = z.strictObject({
	...root,
	"@type": z.literal("Certification"),
	"@id": url,
	name: z.string().regex(/^OCOP( [345] sao)?$/),
	url,
	...paper,
	certificationRating: certification.shape.certificationRating.optional(),
	expires: z.iso.date().optional(),
	certificationStatus: z
		.enum(["CertificationActive", "CertificationInactive"].map((x) => `https://schema.org/${x}`))
		.optional(),
	about: z.strictObject({ "@type": z.enum(["Product", "TouristAttraction"]), name: words, url }),
})

const breadcrumbs = z.strictObject({
	...root,
	"@type": z.literal("BreadcrumbList"),
	itemListElement: z
		.array(
			z.strictObject({
				"@type": z.literal("ListItem"),
				position: z.int().positive(),
				name: words,
				item: url.optional(),
			}),
		)
		.min(2)
		// Only the page itself, at the end, may go without an address.
		.refine((steps) => steps.every(({ item }, n) => item || n === steps.length - 1))
		.refine((steps) => steps.every(({ position }, n) => position === n + 1)),
})

const list = z.strictObject({
	...root,
	"@type": z.literal("CollectionPage"),
	name: words,
	url,
	mainEntity: z
		.strictObject({
			"@type": z.literal("ItemList"),
			numberOfItems: z.int().positive(),
			itemListElement: z.array(
				z.strictObject({ "@type": z.literal("ListItem"), position: z.int().positive(), url }),
			),
		})
		.refine(({ numberOfItems, itemListElement: items }) => items.length === numberOfItems)
		.refine(({ itemListElement: items }) => items.every(({ position }, n) => position === n + 1)),
})

const website = z.strictObject({
	...root,
	"@type": z.literal("WebSite"),
	"@id": url,
	name: words,
	url,
	inLanguage: z.enum(["vi", "en"]),
	publisher: z.looseObject({ "@type": z.literal("Organization"), name: words, url }).optional(),
	potentialAction: z.strictObject({
		"@type": z.literal("SearchAction"),
		target: z.string().regex(/^https?:\/\/.+\{search_term_string\}$/),
		"query-input": z.literal("required name=search_term_string"),
	}),
})

const dataset = z.strictObject({
	"@type": z.literal("Dataset"),
	name: words,
	// Search engines leave out a data set that says less of itself.
	description: z.string().min(50).max(5000),
	url,
	license: url,
	creator: organization,
	isAccessibleForFree: z.literal(true),
	dateModified: z.iso.date(),
	variableMeasured: z.array(words).min(1),
	distribution: z
		.array(
			z.strictObject({
				"@type": z.literal("DataDownload"),
				encodingFormat: z.enum(["text/csv", "application/json"]),
				contentUrl: url,
			}),
		)
		.length(2),
})

const catalog = z.strictObject({
	...root,
	"@type": z.literal("DataCatalog"),
	"@id": url,
	name: words,
	description: words,
	url,
	inLanguage: z.literal("vi"),
	license: url,
	publisher: organization,
	dataset: z.array(dataset).min(1),
})

const shapes = {
	Product: product,
	TouristAttraction: attraction,
	Organization: producer,
	Certification: certificatePage,
	BreadcrumbList: breadcrumbs,
	CollectionPage: list,
	WebSite: website,
	DataCatalog: catalog,
}

type Type = keyof typeof shapes

/** What a page must tell, by its address; the first that fits speaks. Pages not named tell what they will. */
const told: [RegExp, Type[]][] = [
	[/^\/(en\/)?$/, ["WebSite"]],
	[/^\/en\/(products\/$|groups\/|places\/$)/, ["BreadcrumbList", "CollectionPage"]],
	[/^\/en\/products\//, ["Product", "BreadcrumbList"]],
	[/^\/en\/places\//, ["TouristAttraction", "BreadcrumbList"]],
	[/^\/san-pham\//, ["BreadcrumbList", "CollectionPage"]],
	[/^\/(chu-the|diem-den|tinh)\/$/, ["BreadcrumbList", "CollectionPage"]],
	[/^\/chu-the\//, ["Organization", "BreadcrumbList"]],
	[/^\/diem-den\//, ["TouristAttraction", "BreadcrumbList"]],
	[/^\/chung-nhan\/$/, ["BreadcrumbList"]],
	[/^\/chung-nhan\//, ["Certification", "BreadcrumbList"]],
	[/^\/du-lieu-mo\/$/, ["DataCatalog", "BreadcrumbList"]],
	[
		/^\/(nhom|tinh|chuong-trinh|hoi-cho|diem-ban|chinh-sach|gioi-thieu|doc-sao|en\/stars)\//,
		["BreadcrumbList"],
	],
]

/**
 * Structured data of the shape its type has here, and all that a page of its kind must tell. Listings
 * have addresses like those of products: only the addresses given are products.
 */
export function shapedData(products: ReadonlySet<string>): (page: Page) => string[] {
	return (page) => {
		const values = jsonLd(page.document)
		const types = values.map(typeOf)
		const due: Type[] = products.has(page.path)
			? ["Product", "BreadcrumbList"]
			: (told.find(([pattern]) => pattern.test(page.path))?.[1] ?? [])
		return [
			...due.filter((type) => !types.includes(type)).map((type) => `tells no ${type}`),
			...types
				.filter((type, n) => types.indexOf(type) !== n)
				.map((type) => `tells ${String(type)} twice`),
			...values.flatMap((value, n) => misshapen(types[n] ?? null, value)),
		]
	}
}

function typeOf(value: Json): Json {
	return value && typeof value === "object" && !Array.isArray(value)
		? (value["@type"] ?? null)
		: null
}

function misshapen(type: Json, value: Json): string[] {
	const shape = Object.entries(shapes).find(([name]) => name === type)?.[1]
	if (!shape) return [`structured data of a type nobody expects: ${JSON.stringify(type)}`]
	const { error } = shape.safeParse(value)
	return (error?.issues ?? []).map(
		({ path, message }) => `${String(type)} ${path.join(".")}: ${message}`,
	)
}
