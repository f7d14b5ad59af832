import type { IncomingMessage } from "node:http"
import { isIPv6 } from "node:net"

/** Who asks, for rate limits: the address, or the /64 network of an IPv6 address, which one reader owns. */
export function addressOf(request: IncomingMessage, behindProxy: boolean): string {
	const direct = request.socket.remoteAddress ?? "unknown"
	const forwarded = behindProxy ? String(request.headers["x-forwarded-for"] ?? "") : ""
	// The proxy appends the address it saw; what stands before it is the reader's own claim.
	return network(forwarded.split(",").at(-1)?.trim() || direct)
}

function network(address: string): string {
	const plain = address.replace(/^::ffff:(?=\d+\.)/, "")
	if (!isIPv6(plain)) return plain
	const [head = "", tail] = plain.split("::")
	const left = head.split(":").filter(Boolean)
	const right = (tail ?? "").split(":").filter(Boolean)
	const middle = tail === undefined ? 0 : 8 - left.length - right.length
	const groups = [...left, ...Array<string>(Math.max(0, middle)).fill("0"), ...right]
	return `${groups.slice(0, 4).join(":")}::`
}

/** Whether the reader's connection is encrypted, so that cookies may be marked Secure. */
export function isSecure(
	request: IncomingMessage,
	behindProxy: boolean,
	siteUrl: URL | null,
): boolean {
	if (siteUrl) return siteUrl.protocol === "https:"
	return behindProxy && request.headers["x-forwarded-proto"] === "https"
}
