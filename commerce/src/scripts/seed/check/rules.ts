import {
	type CertificateCandidate,
	type CertificateTrouble,
	certificateTroubles,
} from "../../../domain/certificate-rules"
import type { SeedCertificate } from "../schema/certificates"
import type { Check } from "./report"

/** Which field of the record each trouble speaks of, and how it is put in words. */
const told: Record<CertificateTrouble, [field: string, message: string]> = {
	"stars-not-certified": ["stars", "chỉ có 3, 4 hoặc 5 sao"],
	"issue-date-impossible": ["date", "không phải ngày mà nguồn ghi"],
	"scale-impossible": ["scale", "bộ tiêu chí chưa có hoặc đã thôi áp dụng vào ngày ban hành"],
	"expiry-impossible": ["validUntil", "không phải một ngày có thật"],
	"expiry-before-issue": ["validUntil", "trước ngày ban hành"],
	"expiry-not-36-months": ["validUntil", "phải đúng 36 tháng sau ngày ban hành"],
	"withdrawal-impossible": ["withdrawal", "không phải một ngày có thật"],
	"withdrawal-before-issue": ["withdrawal", "trước ngày ban hành"],
	"extension-impossible": ["extension", "không phải một ngày có thật"],
	"extension-without-decision": ["extension", "thiếu số quyết định"],
	"extension-without-issue-date": ["extension", "chưa rõ ngày ban hành"],
	"extension-before-expiry": ["extension", "trước khi hết hạn"],
	"extension-too-long": ["extension", "quá 180 ngày"],
	duplicate: ["decisionNumber", "giấy này của chủ thể này đã có"],
	overlap: ["date", "cùng còn hạn với một giấy khác mà không phân hạng lại hay nâng hạng"],
}

/** The catalogue keeps to the rules that the office's form and its imports keep to. */
export const checkCertificateRules: Check = (catalogue, reportIn) => {
	const { certificates } = catalogue["certificates.json"]
	const report = reportIn("certificates.json")
	const bySubject = new Map<string, SeedCertificate[]>()
	for (const one of certificates) {
		const key = `${one.subject.type} ${one.subject.slug}`
		bySubject.set(key, [...(bySubject.get(key) ?? []), one])
	}
	for (const all of bySubject.values())
		for (const one of all) {
			// Each pair once, told at the later line.
			const before = all.slice(0, all.indexOf(one)).map(candidateOf)
			for (const trouble of certificateTroubles(candidateOf(one), before))
				report(one.id, ...told[trouble])
		}
}

function candidateOf(one: SeedCertificate): CertificateCandidate {
	const { stars, decisionNumber, authority, round, date, validUntil } = one
	const expires = validUntil
	return {
		stars,
		decisionNumber,
		authority,
		round,
		date,
		expires,
		withdrawal: null,
		extension: null,
	}
}
