import type { Standing } from "../../../lib/catalogue/certificates"
import type { SealView } from "../../../lib/search/view"
import { t } from "../../../lib/strings"
import { sealWords, standingAfter, standingTitle } from "../../certificate/words"

/** What a seal shows now, and what it shows once its stars have fallen off. */
export function sealView(standing: Standing): SealView {
	const { stars, endsAt } = standing
	const after = standingAfter(standing)
	const worded = after ?? standing
	return {
		stars,
		name: stars ? t("cert.label", { n: stars }) : standingTitle(standing),
		endsAt: endsAt?.toISOString() ?? null,
		after:
			after || !stars
				? {
						words: sealWords(worded.state),
						name: standingTitle(worded),
						withdrawn: worded.state === "withdrawn",
					}
				: null,
	}
}
