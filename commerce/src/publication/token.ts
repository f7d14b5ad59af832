import { createHash, timingSafeEqual } from "node:crypto"
import type { MedusaRequest } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { publishToken } from "../environment"
import { Refusal } from "../refusal/refusal"

/** Refuses whoever does not bring the publisher's token. */
export function checkPublisher(req: Pick<MedusaRequest, "headers">): void {
	const token = publishToken()
	const given = /^Bearer (.+)$/.exec(req.headers.authorization ?? "")?.[1] ?? ""
	if (token && timingSafeEqual(digest(token), digest(given))) return
	throw Refusal.of("unauthorized", undefined, { type: MedusaError.Types.UNAUTHORIZED })
}

const digest = (text: string): Buffer => createHash("sha256").update(text).digest()
