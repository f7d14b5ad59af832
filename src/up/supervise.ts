import { type Child, type Exit, isClosing, sleep } from "./child"
import { tell } from "./tell.mjs"

/** A program that crashes again within this time has not recovered. */
const STEADY_MS = 60_000
const MAX_CRASHES = 6

/**
 * Keeps a program running until the run ends: when it stops unasked, says so and starts it again,
 * waiting longer each time; gives up through `fatal` when it keeps crashing.
 */
export async function keepRunning(
	first: Child,
	relaunch: () => Child | Promise<Child>,
	log: string,
	fatal: (sentence: string) => void,
): Promise<void> {
	let child = first
	let crashes = 0
	for (;;) {
		const from = Date.now()
		const exit = await child.exited
		if (isClosing()) return
		crashes = Date.now() - from > STEADY_MS ? 1 : crashes + 1
		if (crashes > MAX_CRASHES) {
			fatal(`${child.name} cứ khởi động là dừng. Xem ${log}, sửa rồi chạy lại npm start.`)
			return
		}
		const wait = Math.min(30, 2 ** (crashes - 1))
		tell(
			`${sentence(child.name)} dừng đột ngột (${reason(exit)}); chạy lại sau ${wait} s. Xem ${log}`,
		)
		await sleep(wait * 1000)
		if (isClosing()) return
		child = await relaunch()
	}
}

export const reason = ({ code, signal }: Exit): string => signal ?? `mã ${code}`

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
