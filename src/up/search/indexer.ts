import { join } from "node:path"
import type { MeiliEngine } from "../../../search/src/meilisearch/engine"
import { isClosing, runToEnd } from "../child"
import type { Settings } from "../settings"
import { tell } from "../tell.mjs"
import { searchServer } from "./engine"
import { searchTarget } from "./target"

const LOOK_EVERY_MS = 5_000
/** After a rebuild that failed, the next try waits. */
const RETRY_MS = 60_000

/**
 * Keeps the indexes of the search server, if there is one, at the catalogue of the served build and
 * its day, until the run ends: after a publication, after midnight, and when the server comes back
 * empty. Meanwhile, and when it fails, the site searches by itself.
 */
export function startIndexer(settings: Settings): void {
	const engine = serverGiven()
	if (!engine) return
	// What made the indexes of an earlier run may have been other code.
	let known: string | null = null
	let notBefore = 0
	let busy = false
	let said = ""

	const say = (sentence: string) => {
		if (sentence !== said && !isClosing()) tell(sentence)
		said = sentence
	}
	const look = async () => {
		const target = searchTarget(settings.data)
		if (!target || Date.now() < notBefore) return
		const held = await engine.stamp()
		if (held === target.stamp && known === target.stamp) return
		notBefore = Date.now() + RETRY_MS
		await rebuild(settings)
		notBefore = 0
		known = target.stamp
		say("Chỉ mục tìm kiếm đã theo danh mục đang phục vụ")
	}
	const tick = async () => {
		if (busy || isClosing()) return
		busy = true
		try {
			await look()
		} catch (error) {
			const why = error instanceof Error ? error.message : String(error)
			say(`Chưa dựng được chỉ mục tìm kiếm, trang tự tìm lấy: ${why}`)
		} finally {
			busy = false
		}
	}
	void tick()
	setInterval(() => void tick(), LOOK_EVERY_MS)
}

function serverGiven(): MeiliEngine | null {
	try {
		return searchServer()
	} catch (error) {
		tell(`Trang tự tìm lấy: ${error instanceof Error ? error.message : error}`)
		return null
	}
}

async function rebuild(settings: Settings): Promise<void> {
	const file = join(settings.root, "src", "up", "search", "rebuild.ts")
	await runToEnd(process.execPath, ["--import", "tsx", file], {
		name: "Việc dựng chỉ mục tìm kiếm",
		cwd: settings.root,
		env: { SAOLANG_DATA: settings.data },
		log: join(settings.data, "logs", "search.log"),
	})
}
