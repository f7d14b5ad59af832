import type { ServerResponse } from "node:http"
import { type StringKey, t } from "../../lib/strings"

const reasons: Record<number, StringKey> = {
	400: "server.bad_address",
	403: "server.other_origin",
	404: "server.not_found",
	405: "server.method",
	411: "server.length",
	413: "server.too_large",
	414: "server.long_address",
	415: "server.type",
	429: "server.too_many",
	500: "server.failed",
	503: "server.busy",
}

/** Ends a request with a status and one plain sentence; never more than the reader can use. */
export function refuse(
	response: ServerResponse,
	status: number,
	headers: Record<string, string> = {},
): void {
	if (response.headersSent) {
		response.destroy()
		return
	}
	response.removeHeader("ETag")
	response.setHeader("Cache-Control", "no-store")
	response.setHeader("Content-Type", "text/plain; charset=utf-8")
	response.writeHead(status, headers)
	response.end(`${t(reasons[status] ?? "server.failed")}\n`)
}
