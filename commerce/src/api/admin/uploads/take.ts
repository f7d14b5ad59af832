import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { faultWords } from "../../../photo/faults"
import { takeFile, type UploadedFile } from "../../../photo/upload"
import { Refusal } from "../../../refusal/refusal"

/** What each person's last upload was refused for; the admin's form asks for it a moment later. */
const lately = new Map<string, { words: string; at: number }>()
const MOMENT_MS = 60_000

/** After the form is read: every file is what its bytes say, under a name of ours. */
export function takeUploads(req: MedusaRequest, _: MedusaResponse, next: MedusaNextFunction) {
	for (const file of filesOf(req)) {
		// Form readers take the letters of a name one byte at a time.
		const given = Buffer.from(file.originalname, "latin1").toString("utf8").slice(-80)
		const fault = takeFile(file)
		if (!fault) continue
		const words = `“${given}”: ${faultWords[fault]}`
		req.scope.resolve(ContainerRegistrationKeys.LOGGER).warn(`Ảnh không được nhận: ${words}`)
		lately.set(personOf(req), { words, at: Date.now() })
		throw new Refusal(words, "files", MedusaError.Types.INVALID_DATA)
	}
	next()
}

/**
 * The admin's form sends the product even when its pictures were refused, with pictures that have no
 * address, and shows only what this request is answered: so the reason is told here.
 */
export function refusePictureless(req: MedusaRequest, _: MedusaResponse, next: MedusaNextFunction) {
	const images: unknown = Reflect.get(Object(req.body), "images")
	const isLost = (image: unknown) => !Reflect.get(Object(image), "url")
	if (!Array.isArray(images) || !images.some(isLost)) return next()
	const last = lately.get(personOf(req))
	const words = last && Date.now() - last.at < MOMENT_MS ? last.words : "Ảnh chưa tải lên được."
	throw new Refusal(`${words} Chưa lưu gì.`, "images", MedusaError.Types.INVALID_DATA)
}

function personOf(req: MedusaRequest): string {
	return String(Reflect.get(Object(Reflect.get(req, "auth_context")), "actor_id"))
}

function filesOf(req: MedusaRequest): UploadedFile[] {
	const files: unknown = Reflect.get(req, "files")
	return Array.isArray(files) ? files : []
}
