import { expect, test } from "vitest"
import type { CertificateRow } from "../catalogue/records/certificate"
import { summaryOf } from "./summary"

const certificate: CertificateRow = {
	code: "a-4-2024",
	subject_type: "product",
	subject_handle: "a",
	stars: 4,
	decision_number: "100/QĐ-UBND",
	authority: "UBND tỉnh",
	level: "province",
	round: null,
	is_latest: true,
	superseded_by: null,
	issue_date: {
		value: "2024-01-15",
		precision: "day",
		earliest: "2024-01-15",
		latest: "2024-01-15",
		inferred: false,
	},
	known_ended: false,
	withdrawal: null,
	extension: null,
	sources: [],
}

test("certificates come newest first, each with its state on that day", () => {
	const older = { ...certificate, code: "a-3-2020", stars: 3, issue_date: null, known_ended: true }
	const summary = summaryOf(
		{ handle: "a" },
		[older, certificate],
		new Date("2026-01-01T00:00:00+07:00"),
	)
	expect(summary.certificates).toMatchObject([
		{ id: "a-4-2024", state: "valid", ends: { earliest: "2027-01-15", latest: "2027-01-15" } },
		{ id: "a-3-2020", state: "expired", issued: null, ends: null },
	])
	expect(summary).toMatchObject({ producer: null, setNumber: null, place: null })
})
