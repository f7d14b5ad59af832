import { dayOf } from "../../../commerce/src/domain/calendar"
import { now } from "../../../commerce/src/domain/clock"
import type { Secrets } from "../secrets"
import type { Settings } from "../settings"
import { tell } from "../tell.mjs"
import { due } from "./due"
import { publicationClient } from "./publication"
import { publish } from "./publish"

export interface Publisher {
	/** No build starts after this. */
	stop(): void
}

const LOOK_EVERY_MS = 5000
/** After a build that failed, the next try waits. */
const RETRY_MS = 120_000

const why = {
	day: "Sang ngày mới: dựng lại các trang",
	button: "Quản trị yêu cầu đăng ngay",
	change: "Danh mục có thay đổi: đăng lên trang",
}

/** Looks for changes in commerce and brings them to the pages; a failed build leaves the old site. */
export function startPublisher(
	settings: Settings,
	secrets: Secrets,
	publishableKey: string,
	versionOnLine: string | null,
): Publisher {
	const client = publicationClient(settings, secrets, publishableKey)
	let builtOn = dayOf(now())
	let waitingSince: Date | null = null
	let notBefore = 0
	let busy = false
	let stopped = false

	const look = async () => {
		const publication = await client.read()
		waitingSince = publication?.pending ? (waitingSince ?? now()) : null
		const reason = due(publication, builtOn, now(), waitingSince)
		if (!reason || stopped || (Date.now() < notBefore && reason !== "button")) return
		tell(why[reason])
		const today = dayOf(now())
		const version = await publish(settings, publishableKey)
		builtOn = today
		await client.acknowledge(version)
		tell("Trang mới đã lên mạng")
	}
	const tick = async () => {
		if (busy || stopped) return
		busy = true
		try {
			await look()
		} catch (error) {
			notBefore = Date.now() + RETRY_MS
			if (!stopped) tell(`Chưa đăng được, trang cũ vẫn chạy: ${message(error)}`)
		} finally {
			busy = false
		}
	}
	if (versionOnLine) client.acknowledge(versionOnLine).catch(() => undefined)
	const timer = setInterval(() => void tick(), LOOK_EVERY_MS)
	return {
		stop() {
			stopped = true
			clearInterval(timer)
		},
	}
}

const message = (error: unknown): string => (error instanceof Error ? error.message : String(error))
