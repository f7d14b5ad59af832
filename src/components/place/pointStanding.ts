import type { TourismRecord } from "../../../commerce/src/domain/export"
import { standingOf } from "../../lib/catalogue/certificates"
import { type Tongue, tongues } from "../../lib/language/tongue"
import { lastDay, standingTitle } from "../certificate/words"

/** One line on the OCOP standing of a place. */
export interface PointStanding {
	text: string
	/** When the line stops being true, while it names stars. */
	endsAt: Date | null
}

/** What may be said of a place now: a rank only in term, else what is known without one. */
export function pointStanding(
	point: Pick<TourismRecord, "slug" | "ocop">,
	tongue: Tongue = tongues.vi,
): PointStanding {
	const standing = standingOf("tourism", point.slug)
	if (standing.state === "none") return { text: ocopText(point.ocop, tongue), endsAt: null }
	const last = standing.stars ? lastDay(standing) : null
	const title = standingTitle(standing, tongue)
	if (!last) return { text: title, endsAt: null }
	const text = tongue.t("point.until", { title, date: tongue.day(last) })
	return { text, endsAt: standing.endsAt }
}

/** What the sources say of a place without any certificate. */
export function ocopText(ocop: TourismRecord["ocop"], { t }: Tongue = tongues.vi): string {
	return t(`point.ocop.${ocop}`)
}
