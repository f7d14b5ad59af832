/** What the terminal shows: one line a step, with the seconds since the command was given. */

const started = Number(process.env.SAOLANG_STARTED ?? Date.now())

/** Milliseconds since the epoch at which the command was given; handed on to the process that follows. */
export const startedAt = started

/** @param {string} text */
export function tell(text) {
	const seconds = Math.round((Date.now() - started) / 1000)
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
	if (error instanceof Trouble) process.stderr.write(`\nKhông chạy được: ${error.message}\n`)
	else process.stderr.write(`\nLỗi ngoài dự tính: ${readable(error)}\n`)
}

/** @param {unknown} error */
function readable(error) {
	const known = knownTrouble(error instanceof Error ? error.message : String(error))
	if (known) return known
	return error instanceof Error ? (error.stack ?? error.message) : String(error)
}

/**
 * One sentence for the causes that lie outside the project, read from what a command printed.
 * @param {string} output
 * @returns {string | null}
 */
export function knownTrouble(output) {
	if (/ENOSPC|No space left on device/i.test(output))
		return "ổ đĩa đã đầy. Giải phóng ít nhất 4 GB rồi chạy lại lệnh này."
	if (/ENOTFOUND|EAI_AGAIN|ENETUNREACH|ECONNRESET|ETIMEDOUT|ERR_SOCKET_TIMEOUT/.test(output))
		return "không tải được gói từ mạng. Kiểm tra kết nối (và proxy của npm) rồi chạy lại lệnh này."
	if (/EACCES|EPERM|Permission denied/i.test(output))
		return "không có quyền ghi vào thư mục dự án. Chạy bằng người dùng sở hữu thư mục này."
	return null
}
