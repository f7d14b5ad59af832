import { scaleOf } from "../../../domain/certificate-scale"
import type { SeedCertificate, SeedUnranked } from "../schema/certificates"

/** The facts of a recognition. Its state is true for one day only, so it is computed, never stored. */
export function certificateRow({ id, subject, date, knownBy, ...rest }: SeedCertificate) {
	return {
		code: id,
		subject_type: subject.type,
		subject_handle: subject.slug,
		stars: rest.stars,
		decision_number: rest.decisionNumber,
		authority: rest.authority,
		level: rest.level,
		round: rest.round,
		scale: scaleOf(date),
		is_latest: rest.isLatest,
		superseded_by: rest.supersededBy,
		issue_date: date && {
			value: date.value,
			precision: date.precision,
			earliest: date.earliest,
			latest: date.latest,
			inferred: date.inferred,
		},
		known_ended: knownBy !== null,
		withdrawal: null,
		extension: null,
		sources: rest.sources,
	}
}

export function unrankedRow({ subject, kind, decisionNumber, date, sources }: SeedUnranked) {
	return {
		subject_type: subject.type,
		subject_handle: subject.slug,
		kind,
		decision_number: decisionNumber,
		date,
		sources,
	}
}
