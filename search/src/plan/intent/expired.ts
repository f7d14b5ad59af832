import { said, without } from "../said"
import type { Taken } from "./stars"

const EXPIRED = new RegExp(
	`(?:${said("chứng nhận", "giấy chứng nhận", "đã", "sao", "sản phẩm")}\\s+)*${said("hết hạn", "quá hạn", "hết hiệu lực", "hết thời hạn", "expired")}(?:\\s+${said("chứng nhận", "giấy chứng nhận", "sao")})*`,
	"u",
)

/** "hết hạn", "giấy chứng nhận đã hết hiệu lực": certificates that are over. */
export function expiredIn(text: string): Taken<"expired"> | null {
	const match = EXPIRED.exec(text)
	return match && { value: "expired", rest: without(text, match) }
}
