import type { ServerResponse } from "node:http"
import type { Answer, Problem } from "../../lib/shop/shop"
import { t } from "../../lib/strings"

export function sendJson(response: ServerResponse, status: number, body: unknown): void {
	const text = JSON.stringify(body)
	if (!response.hasHeader("Cache-Control")) response.setHeader("Cache-Control", "no-store")
	response.setHeader("Content-Type", "application/json; charset=utf-8")
	response.setHeader("Content-Length", Buffer.byteLength(text))
	response.writeHead(status).end(text)
}

/** 400 with a reason at each field. */
export function sendProblems(
	response: ServerResponse,
	problems: readonly Problem[],
	status = 400,
): void {
	sendJson(response, status, { problems })
}

/** The shop's answer as JSON: its value, its refusal with reasons, or 503 while it is silent. */
export function sendAnswer<T>(response: ServerResponse, answer: Answer<T>): void {
	if (answer.kind === "ok") sendJson(response, 200, answer.value)
	else if (answer.kind === "refused") sendProblems(response, answer.problems, answer.status)
	else {
		response.setHeader("Retry-After", "30")
		sendProblems(response, [{ field: "", text: t("shop.down") }], 503)
	}
}
