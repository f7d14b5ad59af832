import type { ProductRecord } from "../../../commerce/src/domain/export"
import { standingOf } from "../catalogue/certificates"
import { producerBySlug } from "../catalogue/producers"
import { products } from "../catalogue/products"
import { setByNumber } from "../catalogue/taxonomy"
import { productPath } from "../paths"
import {
	addressField,
	certificateField,
	changedField,
	placeFields,
	sourceField,
	standingFields,
} from "./columns"
import { type Field, type Table, tableOf } from "./table"

const standing = ({ slug }: ProductRecord) => standingOf("product", slug)

/** Only what a source gives has a price here; what was made up for a demonstration never leaves the pages. */
const sourced = ({ variants }: ProductRecord) =>
	variants.filter(({ priceBasis }) => priceBasis === "source").map(({ price }) => price)

const fields: Field<ProductRecord>[] = [
	{ name: "id", kind: "text", about: "data.field.id", of: ({ slug }) => slug },
	addressField(({ slug }) => productPath(slug)),
	{ name: "name", kind: "text", about: "data.field.name", of: ({ name }) => name },
	{ name: "producer_id", kind: "text", about: "data.field.producerId", of: (r) => r.producer },
	{
		name: "producer",
		kind: "text",
		about: "data.field.producer",
		of: (r) => (r.producer && producerBySlug(r.producer)?.name) || null,
	},
	{ name: "group", kind: "number", about: "data.field.group", of: ({ group }) => group },
	{ name: "set", kind: "number", about: "data.field.set", of: ({ setNumber }) => setNumber },
	{
		name: "set_name",
		kind: "text",
		about: "data.field.setName",
		of: ({ setNumber }) => setByNumber(setNumber)?.name ?? null,
	},
	...placeFields<ProductRecord>(({ place }) => place),
	...standingFields(standing),
	certificateField(standing),
	{ name: "summary", kind: "text", about: "data.field.summary", of: ({ summary }) => summary },
	{
		name: "price",
		kind: "number",
		about: "data.field.price",
		of: (r) => (sourced(r).length > 0 ? Math.min(...sourced(r)) : null),
	},
	{
		name: "price_as_of",
		kind: "text",
		about: "data.field.priceAsOf",
		of: (r) => (sourced(r).length > 0 ? r.priceAsOf : null),
	},
	{ name: "gtin", kind: "text", about: "data.field.gtin", of: ({ gtin }) => gtin },
	{ name: "trace_code", kind: "text", about: "data.field.trace", of: ({ traceCode }) => traceCode },
	{ name: "alcohol", kind: "yesno", about: "data.field.alcohol", of: ({ flags }) => flags.alcohol },
	sourceField(),
	changedField(),
]

export function productTable(): Table {
	return tableOf(
		"san-pham",
		{ title: "data.products", about: "data.productsText" },
		products(),
		fields,
		(product) => standing(product).endsAt,
	)
}
