/** What the terminal shows: one line a step, with the seconds since the command was given. */

/** Milliseconds since the epoch at which the command was given; handed on to the process that follows. */
export const startedAt = Number(process.env.SAOLANG_STARTED ?? Date.now())

/** @param {string} text */
export function tell(text) {
	const seconds = Math.round((Date.now() - startedAt) / 1000)
	process.stdout.write(`[${String(seconds).padStart(4)} s] ${text}\n`)
}

/** Something the person at the keyboard can act on: one sentence and the way out, no stack. */
export class Trouble extends Error {
	/**
	 * @param {string} message what happened
	 * @param {string} [wayOut] what to do about it
	 */
	constructor(message, wayOut = "") {
		super(wayOut ? `${message} ${wayOut}` : message)
		this.name = "Trouble"
	}
}

/** @param {unknown} error */
export function tellTrouble(error) {
	process.stderr.write(`\n${sentence(error)}\n`)
}

/**
 * @param {unknown} error
 * @returns {string}
 */
function sentence(error) {
	if (error instanceof Trouble) return `Không chạy được: ${error.message}`
	const text = error instanceof Error ? (error.stack ?? error.message) : String(error)
	const known = machineTrouble(text)
	return known ? `Không chạy được: ${known}` : `Lỗi ngoài dự tính: ${text}`
}

/**
 * One sentence for a full disk or a missing permission, read from what a command printed.
 * @param {string} output
 * @returns {string | null}
 */
export function machineTrouble(output) {
	if (/ENOSPC|No space left on device/i.test(output))
		return "ổ đĩa đã đầy. Giải phóng ít nhất 4 GB rồi chạy lại lệnh này."
	if (/EACCES|EPERM|Permission denied/i.test(output))
		return "không có quyền ghi vào thư mục làm việc. Chạy bằng người dùng sở hữu thư mục dự án."
	return null
}
