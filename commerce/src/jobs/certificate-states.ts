import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { type Day, dayOf } from "../domain/calendar"
import { now } from "../domain/clock"
import { recordTurnOfDay } from "../workflows/certificate/turn-of-day"

let done: Day | null = null

/** At the turn of the day in Việt Nam, and once after a start for the days that were missed. */
export default async function recordStates(container: MedusaContainer) {
	const at = now()
	const today = dayOf(at)
	if (done === today) return
	const changes = await recordTurnOfDay(container, at)
	done = today
	if (changes > 0)
		container
			.resolve(ContainerRegistrationKeys.LOGGER)
			.info(`Sang ngày mới: ${changes} giấy chứng nhận đổi trạng thái`)
}

// Each minute, since the schedule follows the clock of the machine and not that of Việt Nam.
export const config = { name: "certificate-states", schedule: "* * * * *" }
