import { type Reason, reasons } from "./reasons"

export interface Answer {
	status: number
	body: { type: string; message: string; field?: string; troubles?: unknown[] }
}

/** Status and reason of each kind of error the framework throws at a shop request. */
const kinds: Record<string, { status: number; reason: Reason }> = {
	invalid_data: { status: 400, reason: "bad_body" },
	not_allowed: { status: 400, reason: "not_allowed" },
	unauthorized: { status: 401, reason: "unauthorized" },
	forbidden: { status: 403, reason: "not_allowed" },
	not_found: { status: 404, reason: "not_found" },
	conflict: { status: 409, reason: "conflict" },
	duplicate_error: { status: 422, reason: "not_allowed" },
	payment_authorization_error: { status: 422, reason: "not_allowed" },
	too_many_requests: { status: 429, reason: "too_often" },
	unavailable: { status: 503, reason: "busy" },
}

/** What a shop request is told about an error; never a stack or a message of the inside. */
export function answerTo(error: unknown): Answer {
	const found = read(error)
	const kind = kinds[found.type] ?? fromStatus(found.statusCode)
	if (!kind) return { status: 500, body: { type: "unexpected_error", message: reasons.failed } }
	const ours = found.inVietnamese ? found.message : reasons[known[found.code] ?? kind.reason]
	const body: Answer["body"] = { type: found.type || "invalid_data", message: ours }
	if (found.inVietnamese && found.field) body.field = found.field
	if (found.inVietnamese && found.troubles) body.troubles = found.troubles
	return { status: kind.status, body }
}

/** Errors of the framework that have a better reason than their kind. */
const known: Record<string, Reason> = {
	insufficient_inventory: "not_allowed",
	cart_incompatible_state: "cart_closed",
}

/** Errors of the body parser carry a status instead of a type. */
function fromStatus(status: number | null): { status: number; reason: Reason } | null {
	if (!status || status < 400 || status >= 500) return null
	return { status, reason: "bad_body" }
}

function read(error: unknown) {
	const bag: object = typeof error === "object" && error !== null ? error : {}
	const text = (key: string): string => {
		const value: unknown = Reflect.get(bag, key)
		return typeof value === "string" ? value : ""
	}
	const statusCode: unknown = Reflect.get(bag, "statusCode")
	const troubles: unknown = Reflect.get(bag, "troubles")
	return {
		type: text("type"),
		code: text("code"),
		message: text("message"),
		field: text("field"),
		inVietnamese: Reflect.get(bag, "inVietnamese") === true,
		statusCode: typeof statusCode === "number" ? statusCode : null,
		troubles: Array.isArray(troubles) ? troubles : null,
	}
}
