import { dayOf } from "../../../commerce/src/domain/calendar"
import { now } from "../../../commerce/src/domain/clock"
import { isClosing } from "../child"
import type { Secrets } from "../secrets"
import type { Settings } from "../settings"
import { tell } from "../tell.mjs"
import { due } from "./due"
import { publicationClient } from "./publication"
import { type Published, publish } from "./publish"

const LOOK_EVERY_MS = 5000
/** After a build that failed, the next try waits. */
const RETRY_MS = 120_000

const why = {
	day: "Sang ngày mới: dựng lại các trang",
	button: "Quản trị yêu cầu đăng ngay",
	change: "Danh mục có thay đổi: đăng lên trang",
}

/**
 * Looks for changes in commerce until the run ends, and brings them to the pages; a build that fails
 * leaves the old site.
 */
export function startPublisher(
	settings: Settings,
	secrets: Secrets,
	publishableKey: string,
	onLine: Published | null,
): void {
	const client = publicationClient(settings, secrets, publishableKey)
	let builtOn = dayOf(now())
	let waitingSince: Date | null = null
	let notBefore = 0
	let busy = false

	const look = async () => {
		const publication = await client.read()
		waitingSince = publication?.pending ? (waitingSince ?? now()) : null
		const reason = due(publication, builtOn, now(), waitingSince)
		if (!reason || isClosing() || (Date.now() < notBefore && reason !== "button")) return
		tell(why[reason])
		const today = dayOf(now())
		const published = await publish(settings, publishableKey)
		builtOn = today
		await client.acknowledge(published)
		tell("Trang mới đã lên mạng")
	}
	const tick = async () => {
		if (busy || isClosing()) return
		busy = true
		try {
			await look()
		} catch (error) {
			notBefore = Date.now() + RETRY_MS
			if (!isClosing()) tell(`Chưa đăng được, trang cũ vẫn chạy: ${message(error)}`)
		} finally {
			busy = false
		}
	}
	if (onLine) client.acknowledge(onLine).catch(() => undefined)
	setInterval(() => void tick(), LOOK_EVERY_MS)
}

const message = (error: unknown): string => (error instanceof Error ? error.message : String(error))
