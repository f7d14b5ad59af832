import { createHash } from "node:crypto"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { EventDocument } from "../../modules/certificate/models/certificate-event"
import type { DocumentFile } from "./document-file"

/** Keeps the paper handed in with a change, out of public reach; taken away when the change fails. */
export const keepDocumentStep = createStep(
	"keep-certificate-document",
	async (file: DocumentFile | null, { container }) => {
		if (!file) return new StepResponse<EventDocument | null, string>(null, "")
		const { name, mimeType, content } = file
		const { id: key } = await container.resolve(Modules.FILE).createFiles({
			filename: `certificate.${mimeType.split("/")[1] ?? "bin"}`,
			mimeType,
			content,
			access: "private",
		})
		const sha256 = createHash("sha256").update(Buffer.from(content, "base64")).digest("hex")
		return new StepResponse<EventDocument | null, string>({ key, name, mimeType, sha256 }, key)
	},
	async (key, { container }) => {
		if (key) await container.resolve(Modules.FILE).deleteFiles(key)
	},
)
