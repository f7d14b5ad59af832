import type { TourismRecord } from "../../../commerce/src/domain/export"
import { standingOf } from "../../lib/catalogue/certificates"
import { formatDay } from "../../lib/format/date"
import { type StringKey, t } from "../../lib/strings"
import { lastDay, standingTitle } from "../certificate/words"

/** One line on the OCOP standing of a place. */
export interface PointStanding {
	text: string
	/** When the line stops being true, while it names stars. */
	endsAt: Date | null
}

/** What may be said of a place now: a rank only in term, else what is known without one. */
export function pointStanding(point: Pick<TourismRecord, "slug" | "ocop">): PointStanding {
	const standing = standingOf("tourism", point.slug)
	if (standing.state === "none") return { text: ocopText(point.ocop), endsAt: null }
	const last = standing.stars ? lastDay(standing) : null
	const title = standingTitle(standing)
	if (!last) return { text: title, endsAt: null }
	const text = t("point.until", { title, date: formatDay(last) })
	return { text, endsAt: standing.endsAt }
}

/** What the sources say of a place without any certificate. */
export function ocopText(ocop: TourismRecord["ocop"]): string {
	const key: StringKey = `point.ocop.${ocop}`
	return t(key)
}
