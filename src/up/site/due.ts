import { type Day, dayOf } from "../../../commerce/src/domain/calendar"

/** What commerce says about changes not yet on the pages. */
export interface Publication {
	/** A change waits. */
	pending: boolean
	/** When the last change was made. */
	changedAt: Date | null
	/** Somebody pressed the button. */
	urgent: boolean
}

/** A change waits this long for others to follow. */
export const DEBOUNCE_MS = 60_000

/**
 * Why the site must be built now; null when it need not be. The day counts because stars fall off
 * at midnight in Việt Nam. Under steady editing a change waits at most ten debounces.
 */
export function due(
	publication: Publication | null,
	builtOn: Day,
	now: Date,
	waitingSince: Date | null,
): "day" | "button" | "change" | null {
	if (dayOf(now) !== builtOn) return "day"
	if (!publication) return null
	if (publication.urgent) return "button"
	if (!publication.pending) return null
	const quiet = now.getTime() - (publication.changedAt?.getTime() ?? 0) >= DEBOUNCE_MS
	const patient = waitingSince && now.getTime() - waitingSince.getTime() >= 10 * DEBOUNCE_MS
	return quiet || patient ? "change" : null
}
