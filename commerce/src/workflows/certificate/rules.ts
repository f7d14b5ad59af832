import { certificateRecord } from "../../catalogue/records/certificate"
import {
	type CertificateCandidate,
	type CertificateTrouble,
	certificateTroubles,
} from "../../domain/certificate-rules"
import type { certificateReasons } from "./reasons"
import type { StoredCertificate } from "./transaction"
import { refuse, trouble } from "./trouble"

/** Where on the form each trouble belongs, and how it is put in words. */
const told: Record<CertificateTrouble, [field: string, reason: keyof typeof certificateReasons]> = {
	"stars-not-certified": ["stars", "stars_wrong"],
	"issue-date-impossible": ["issued", "date_wrong"],
	"scale-impossible": ["scale", "scale_wrong"],
	"expiry-impossible": ["expires", "date_wrong"],
	"expiry-before-issue": ["expires", "expiry_before_issue"],
	"expiry-not-36-months": ["expires", "expiry_not_36_months"],
	"withdrawal-impossible": ["on", "date_wrong"],
	"withdrawal-before-issue": ["on", "withdrawn_before_issue"],
	"extension-impossible": ["until", "date_wrong"],
	"extension-without-decision": ["decisionNumber", "decision_missing"],
	"extension-without-issue-date": ["until", "extension_undated"],
	"extension-before-expiry": ["until", "extension_early"],
	"extension-too-long": ["until", "extension_long"],
	duplicate: ["decisionNumber", "same_certificate"],
	overlap: ["issued", "overlap"],
}

/** Refuses what the rules forbid of a certificate beside the others of its subject. */
export function checkCandidate(
	candidate: CertificateCandidate,
	others: readonly StoredCertificate[],
): void {
	const found = certificateTroubles(
		candidate,
		others.map((row) => certificateRecord(row)),
	)
	refuse(found.map((one) => trouble(...told[one])))
}

/** A stored certificate with a change to judge. */
export function candidateOf(
	row: StoredCertificate,
	change: Partial<CertificateCandidate>,
): CertificateCandidate {
	const { stars, decisionNumber, authority, round, date, withdrawal, extension } =
		certificateRecord(row)
	return {
		stars,
		decisionNumber,
		authority,
		round,
		date,
		withdrawal,
		extension,
		expires: null,
		...change,
	}
}
