import { startOf } from "../../../commerce/src/domain/calendar"
import type { CertificateRecord } from "../../../commerce/src/domain/export"
import { certificates, standingOfCertificate } from "../../lib/catalogue/certificates"
import { config } from "../../lib/config"
import { recognitionsPath } from "../../lib/feed/addresses"
import { atomFeed, type Entry } from "../../lib/feed/atom"
import { formatDay } from "../../lib/format/date"
import { certificatePath } from "../../lib/paths"
import { t } from "../../lib/strings"
import { subjectOf } from "../certificate/subject"
import { lastDay, recognitionSentence } from "../certificate/words"
import { publisher } from "./publisher"

const MOST = 50

/** The newest certificates in term whose day is known; each says until when it is. Never alcohol's. */
export function recognitionsFeed(): string {
	const origin = config().url
	const entries = certificates()
		.filter(({ date }) => date?.precision === "day")
		.sort(newestFirst)
		.flatMap((certificate) => entryOf(certificate, origin) ?? [])
		.slice(0, MOST)
	return atomFeed({
		url: origin + recognitionsPath,
		home: `${origin}/`,
		title: t("feed.recognitions"),
		subtitle: t("feed.recognitionsText"),
		author: publisher(),
		entries,
	})
}

function entryOf(certificate: CertificateRecord, origin: string): Entry | null {
	const subject = subjectOf(certificate)
	const standing = standingOfCertificate(certificate)
	const day = certificate.date?.value
	const last = lastDay(standing)
	if (!subject || subject.alcohol || !standing.stars || !day || !last) return null
	return {
		url: origin + certificatePath(certificate.id),
		title: t("feed.recognised", { name: subject.name, n: standing.stars }),
		text: `${recognitionSentence(certificate)} ${t("feed.until", { day: formatDay(last) })}`,
		published: startOf(day),
		updated: startOf(day),
		ends: standing.endsAt,
	}
}

function newestFirst(a: CertificateRecord, b: CertificateRecord): number {
	return (b.date?.value ?? "").localeCompare(a.date?.value ?? "") || a.id.localeCompare(b.id)
}
