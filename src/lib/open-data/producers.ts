import type { ProducerRecord } from "../../../commerce/src/domain/export"
import { producers } from "../catalogue/producers"
import { productsOfProducer } from "../catalogue/products"
import { producerPath } from "../paths"
import { addressField, changedField, placeFields, sourceField } from "./columns"
import { type Field, type Table, tableOf } from "./table"

/** Businesses by the names that decisions print: no telephone, no person, no street. */
const fields: Field<ProducerRecord>[] = [
	{ name: "id", kind: "text", about: "data.field.id", of: ({ slug }) => slug },
	addressField(({ slug }) => producerPath(slug)),
	{ name: "name", kind: "text", about: "data.field.name", of: ({ name }) => name },
	{ name: "other_names", kind: "list", about: "data.field.otherNames", of: (r) => r.nameVariants },
	{ name: "kind", kind: "text", about: "data.field.producerKind", of: ({ kind }) => kind },
	...placeFields<ProducerRecord>(({ asIssued, today }) => ({ asIssued, today })),
	{
		name: "products",
		kind: "number",
		about: "data.field.productCount",
		of: ({ slug }) => productsOfProducer(slug).length,
	},
	sourceField(),
	changedField(),
]

export function producerTable(): Table {
	return tableOf(
		"chu-the",
		{ title: "data.producers", about: "data.producersText" },
		producers(),
		fields,
	)
}
