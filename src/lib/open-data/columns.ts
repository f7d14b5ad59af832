import { dayOf } from "../../../commerce/src/domain/calendar"
import { now } from "../../../commerce/src/domain/clock"
import type { PlaceAsIssued, Source, UnitToday } from "../../../commerce/src/domain/export"
import type { Standing } from "../catalogue/certificates"
import { communeByCode, provinceByCode } from "../catalogue/units"
import { config } from "../config"
import type { Field } from "./table"

/** Where the page of a record is. */
export function addressField<R>(pathOf: (record: R) => string): Field<R> {
	return {
		name: "url",
		kind: "address",
		about: "data.field.url",
		of: (r) => config().url + pathOf(r),
	}
}

/** Today's unit by code and name, and the words of the paper beside it. */
export function placeFields<R>(
	placeOf: (record: R) => { asIssued: PlaceAsIssued; today: UnitToday },
): Field<R>[] {
	const today = (record: R) => placeOf(record).today
	return [
		{
			name: "province_code",
			kind: "text",
			about: "data.field.provinceCode",
			of: (r) => today(r).provinceCode,
		},
		{
			name: "province",
			kind: "text",
			about: "data.field.province",
			of: (r) => provinceByCode(today(r).provinceCode ?? "")?.name ?? null,
		},
		{
			name: "commune_code",
			kind: "text",
			about: "data.field.communeCode",
			of: (r) => today(r).communeCode,
		},
		{
			name: "commune",
			kind: "text",
			about: "data.field.commune",
			of: (r) => communeByCode(today(r).communeCode ?? "")?.name ?? null,
		},
		{
			name: "address_as_issued",
			kind: "text",
			about: "data.field.asIssued",
			of: (r) => {
				const { commune, district, province } = placeOf(r).asIssued
				return [commune, district, province].filter(Boolean).join(", ") || null
			},
		},
	]
}

/** What the certificate that speaks for a record says on the day of the file, and until when. */
export function standingFields<R>(standingOf: (record: R) => Standing): Field<R>[] {
	return [
		{ name: "stars", kind: "number", about: "data.field.stars", of: (r) => standingOf(r).stars },
		{
			name: "stars_until",
			kind: "instant",
			about: "data.field.starsUntil",
			of: (r) => standingOf(r).endsAt?.toISOString() ?? null,
		},
		{ name: "state", kind: "text", about: "data.field.state", of: (r) => standingOf(r).state },
		{ name: "state_on", kind: "day", about: "data.field.stateOn", of: () => dayOf(now()) },
	]
}

/** The certificate that speaks for a record, by its code. */
export function certificateField<R>(standingOf: (record: R) => Standing): Field<R> {
	return {
		name: "certificate",
		kind: "text",
		about: "data.field.certificate",
		of: (r) => standingOf(r).certificate?.id ?? null,
	}
}

export function sourceField<R extends { sources: Source[] }>(): Field<R> {
	return {
		name: "sources",
		kind: "list",
		about: "data.field.sources",
		of: ({ sources }) => sources.map(({ url }) => url),
	}
}

export function changedField<R extends { updatedAt?: string }>(): Field<R> {
	return {
		name: "updated_at",
		kind: "instant",
		about: "data.field.updatedAt",
		of: ({ updatedAt }) => updatedAt ?? null,
	}
}
