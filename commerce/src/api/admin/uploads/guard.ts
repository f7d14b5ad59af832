import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { MOST_BYTES, PHOTO_FILE } from "../../../domain/photo"
import { faultWords } from "../../../photo/faults"
import { TABLE_FILE } from "../../../photo/upload"
import { Refusal } from "../../../refusal/refusal"

/** A form may carry several pictures; all of it is held in memory. */
const MOST_REQUEST = 3 * MOST_BYTES

/**
 * Before the form is read: no more than memory bears. A stored file is asked for by its name, and
 * papers of the office, which lie in the same store, cannot be reached or deleted through here.
 */
export function guardUploads(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) {
	const below = /^\/admin\/uploads\/([^?]+)/.exec(req.originalUrl)?.[1]
	if (below && below !== "presigned-urls") {
		if (PHOTO_FILE.test(below) || TABLE_FILE.test(below)) return next()
		throw Refusal.of("not_found", undefined, { type: MedusaError.Types.NOT_FOUND })
	}
	if (req.method !== "POST" || below) return next()
	// Without a length nobody knows how much would come.
	if (Number(req.headers["content-length"] ?? Number.NaN) <= MOST_REQUEST) return next()
	// What is still on its way is not waited for.
	res.setHeader("Connection", "close")
	throw new Refusal(faultWords.bytes, "files", MedusaError.Types.INVALID_DATA)
}
