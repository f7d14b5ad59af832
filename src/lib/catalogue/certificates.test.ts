import { expect, test } from "vitest"
import type { CertificateRecord } from "../../../commerce/src/domain/export"
import { standingAt } from "./certificates"

const at = new Date("2026-11-24T10:00:00+07:00")

function certificate(issued: string | null): CertificateRecord {
	return {
		type: "certificate",
		id: "c",
		subject: { type: "product", slug: "p" },
		stars: 4,
		decisionNumber: "1/QĐ-UBND",
		authority: null,
		level: "province",
		round: null,
		scale: null,
		isLatest: true,
		supersededBy: null,
		date: issued
			? { value: issued, precision: "day", earliest: issued, latest: issued, inferred: false }
			: null,
		knownEnded: false,
		withdrawal: null,
		extension: null,
		sources: [],
	}
}

test("a certificate in term shows its stars and says when they fall off", () => {
	const standing = standingAt([certificate("2025-01-17")], at)
	expect(standing.stars).toBe(4)
	expect(standing.state).toBe("valid")
	expect(standing.endsAt).toEqual(new Date("2028-01-18T00:00:00+07:00"))
})

test("an ended or undated certificate shows none", () => {
	expect(standingAt([certificate("2020-01-17")], at)).toMatchObject({
		state: "expired",
		stars: null,
	})
	expect(standingAt([certificate(null)], at)).toMatchObject({ state: "unknown", stars: null })
})

test("no certificate at all is a standing of its own", () => {
	expect(standingAt([], at)).toEqual({
		certificate: null,
		state: "none",
		stars: null,
		endsAt: null,
	})
})
