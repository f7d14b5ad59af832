import { dayOf } from "../../../commerce/src/domain/calendar"
import { formatDay } from "./date"

const time = new Intl.DateTimeFormat("vi-VN", {
	timeZone: "Asia/Ho_Chi_Minh",
	hour: "2-digit",
	minute: "2-digit",
	hourCycle: "h23",
})

/** "10:24 ngày 22/11/2026" in Việt Nam, for an ISO instant. */
export function formatMoment(iso: string): string {
	const at = new Date(iso)
	return `${time.format(at)} ngày\u00a0${formatDay(dayOf(at))}`
}
