import { type Child, sleep } from "./child"
import { Trouble } from "./tell.mjs"

/** Waits until an address answers; throws when the program behind it ends or two minutes pass. */
export async function untilAnswers(url: string, child: Child, log: string): Promise<void> {
	let ended = false
	void child.exited.then(() => {
		ended = true
	})
	const deadline = Date.now() + 120_000
	while (Date.now() < deadline) {
		if (ended) throw new Trouble(`${child.name} dừng ngay khi khởi động.`, `Xem ${log}`)
		if (await answers(url)) return
		await sleep(200)
	}
	throw new Trouble(`${child.name} không trả lời sau 2 phút.`, `Xem ${log}`)
}

async function answers(url: string): Promise<boolean> {
	try {
		return (await fetch(url, { signal: AbortSignal.timeout(5000) })).ok
	} catch {
		return false
	}
}
