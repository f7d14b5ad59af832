import { expect, test } from "vitest"
import { stateOf } from "../../../commerce/src/domain/certificate"
import type { CertificateRecord } from "../../../commerce/src/domain/export"
import { standingAt } from "../../lib/catalogue/certificates"
import { endingSoon, newest, type Row } from "./recent"

const at = new Date("2026-11-24T12:00:00+07:00")

function row(id: string, day: string, precision: "day" | "year" = "day"): Row {
	const certificate: CertificateRecord = {
		type: "certificate",
		id,
		subject: { type: "product", slug: id },
		stars: 4,
		decisionNumber: null,
		authority: null,
		level: null,
		round: null,
		scale: null,
		isLatest: true,
		supersededBy: null,
		date: {
			value: day,
			precision,
			earliest: `${day}-01-01`.slice(0, 10),
			latest: `${day}-12-31`.slice(0, 10),
			inferred: false,
		},
		knownEnded: false,
		withdrawal: null,
		extension: null,
		sources: [],
	}
	expect(stateOf(certificate, at)).toBeDefined()
	return { certificate, standing: standingAt([certificate], at) }
}

const rows = [
	row("ended", "2023-11-01"),
	row("ending", "2024-02-01"),
	row("first", "2023-12-01"),
	row("new", "2026-10-01"),
	row("newer", "2026-11-01"),
	row("year", "2026", "year"),
]
const ids = (found: Row[]) => found.map(({ certificate }) => certificate.id)

test("the newest first, whose day is known, and only what is in term", () => {
	expect(ids(newest(rows, 3))).toEqual(["newer", "new", "ending"])
})

test("what ends soonest first, and only what is about to", () => {
	expect(ids(endingSoon(rows, 9))).toEqual(["first", "ending"])
	expect(ids(endingSoon(rows, 1))).toEqual(["first"])
})
