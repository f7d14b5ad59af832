import type { TourismRecord } from "../../../commerce/src/domain/export"
import { standingOf } from "../catalogue/certificates"
import { tourismPoints } from "../catalogue/places"
import { tourismPath } from "../paths"
import {
	addressField,
	certificateField,
	changedField,
	placeFields,
	sourceField,
	standingFields,
} from "./columns"
import { type Field, type Table, tableOf } from "./table"

const standing = ({ slug }: TourismRecord) => standingOf("tourism", slug)

const fields: Field<TourismRecord>[] = [
	{ name: "id", kind: "text", about: "data.field.id", of: ({ slug }) => slug },
	addressField(({ slug }) => tourismPath(slug)),
	{ name: "name", kind: "text", about: "data.field.name", of: ({ name }) => name },
	{ name: "kind", kind: "text", about: "data.field.placeKind", of: ({ kind }) => kind },
	{ name: "producer_id", kind: "text", about: "data.field.host", of: ({ producer }) => producer },
	...placeFields<TourismRecord>(({ place }) => place),
	{ name: "lat", kind: "number", about: "data.field.lat", of: ({ place }) => place.lat },
	{ name: "lng", kind: "number", about: "data.field.lng", of: ({ place }) => place.lng },
	{
		name: "position_of",
		kind: "text",
		about: "data.field.positionOf",
		of: ({ place }) => place.precision,
	},
	{ name: "recognition", kind: "text", about: "data.field.recognition", of: ({ ocop }) => ocop },
	...standingFields(standing),
	certificateField(standing),
	{ name: "summary", kind: "text", about: "data.field.summary", of: ({ summary }) => summary },
	{ name: "season", kind: "text", about: "data.field.season", of: ({ visit }) => visit.season },
	{
		name: "opening_hours",
		kind: "text",
		about: "data.field.hours",
		of: ({ visit }) => visit.openingHours,
	},
	sourceField(),
	changedField(),
]

export function placeTable(): Table {
	return tableOf(
		"diem-den",
		{ title: "data.places", about: "data.placesText" },
		tourismPoints(),
		fields,
		(point) => standing(point).endsAt,
	)
}
