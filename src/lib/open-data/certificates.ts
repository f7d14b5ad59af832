import type { CertificateRecord } from "../../../commerce/src/domain/export"
import { certificates, standingOfCertificate } from "../catalogue/certificates"
import { tourismBySlug } from "../catalogue/places"
import { productBySlug } from "../catalogue/products"
import { certificatePath } from "../paths"
import { addressField, changedField, sourceField, standingFields } from "./columns"
import { type Field, type Table, tableOf } from "./table"

function subjectOf({ subject: { type, slug } }: CertificateRecord) {
	return type === "product" ? productBySlug(slug) : tourismBySlug(slug)
}

const fields: Field<CertificateRecord>[] = [
	{ name: "id", kind: "text", about: "data.field.id", of: ({ id }) => id },
	addressField(({ id }) => certificatePath(id)),
	{
		name: "subject_type",
		kind: "text",
		about: "data.field.subjectType",
		of: ({ subject }) => subject.type,
	},
	{
		name: "subject_id",
		kind: "text",
		about: "data.field.subjectId",
		of: ({ subject }) => subject.slug,
	},
	{
		name: "subject",
		kind: "text",
		about: "data.field.subject",
		of: (r) => subjectOf(r)?.name ?? null,
	},
	{
		name: "stars_awarded",
		kind: "number",
		about: "data.field.starsAwarded",
		of: ({ stars }) => stars,
	},
	...standingFields(standingOfCertificate),
	{
		name: "decision_number",
		kind: "text",
		about: "data.field.decision",
		of: ({ decisionNumber }) => decisionNumber,
	},
	{
		name: "authority",
		kind: "text",
		about: "data.field.authority",
		of: ({ authority }) => authority,
	},
	{ name: "level", kind: "text", about: "data.field.level", of: ({ level }) => level },
	{ name: "round", kind: "text", about: "data.field.round", of: ({ round }) => round },
	{ name: "scale", kind: "text", about: "data.field.scale", of: ({ scale }) => scale },
	{
		name: "issued",
		kind: "day",
		about: "data.field.issued",
		of: ({ date }) => date?.value ?? null,
	},
	{
		name: "issued_inferred",
		kind: "yesno",
		about: "data.field.inferred",
		of: ({ date }) => date?.inferred ?? null,
	},
	{
		name: "withdrawn_on",
		kind: "day",
		about: "data.field.withdrawn",
		of: ({ withdrawal }) => withdrawal?.on ?? null,
	},
	{
		name: "extended_until",
		kind: "day",
		about: "data.field.extended",
		of: ({ extension }) => extension?.until ?? null,
	},
	sourceField(),
	changedField(),
]

export function certificateTable(): Table {
	return tableOf(
		"chung-nhan",
		{ title: "data.certificates", about: "data.certificatesText" },
		certificates().filter(subjectOf),
		fields,
		(certificate) => standingOfCertificate(certificate).endsAt,
	)
}
