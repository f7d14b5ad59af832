import type { CertificateRecord } from "../../../commerce/src/domain/export"
import type { Standing } from "../../lib/catalogue/certificates"

/** A certificate with how it stands. */
export interface Row {
	certificate: CertificateRecord
	standing: Standing
}

const inTerm = ({ standing }: Row) => standing.endsAt !== null
const issued = ({ certificate }: Row) => certificate.date?.value ?? ""
const ends = ({ standing }: Row) => standing.endsAt?.getTime() ?? 0
const byCode = (a: Row, b: Row) => a.certificate.id.localeCompare(b.certificate.id)

/** The recognitions given last, of those whose day is known. */
export function newest(rows: readonly Row[], most: number): Row[] {
	return rows
		.filter((row) => inTerm(row) && row.certificate.date?.precision === "day")
		.sort((a, b) => issued(b).localeCompare(issued(a)) || byCode(a, b))
		.slice(0, most)
}

/** Those whose stars fall off soonest. */
export function endingSoon(rows: readonly Row[], most: number): Row[] {
	return rows
		.filter((row) => inTerm(row) && row.standing.state !== "valid")
		.sort((a, b) => ends(a) - ends(b) || byCode(a, b))
		.slice(0, most)
}
