import type { AdminEvent } from "../../api/admin/certificates/events/event"
import { dateText, states } from "../words"

/** What an event changed, in words. */
export function differenceOf({ kind, before, after }: AdminEvent): string {
	const state = after.state ? states[after.state].text : ""
	if (kind === "added") return [`${after.stars} sao`, after.decisionNumber, state].join(" · ")
	if (kind === "superseded") return `Thay bằng ${after.supersededBy}`
	if (kind === "extended")
		return `Đến ${dateText(after.extension?.until ?? "")} · ${after.extension?.decisionNumber}`
	if (kind === "withdrawn")
		return `Từ ${dateText(after.withdrawal?.on ?? "")} · ${after.withdrawal?.decisionNumber}`
	if (kind !== "state") return [`${after.stars} sao`, after.decisionNumber].join(" · ")
	return `${before?.state ? states[before.state].text : ""} → ${state}`
}
