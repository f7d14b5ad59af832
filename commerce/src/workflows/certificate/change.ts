import {
	createStep,
	createWorkflow,
	StepResponse,
	transform,
	WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { now } from "../../domain/clock"
import type { EventDocument } from "../../modules/certificate/models/certificate-event"
import { addCertificate, type NewCertificate } from "./add"
import { keepDocumentStep } from "./document"
import type { DocumentFile } from "./document-file"
import type { Actor } from "./event"
import { extendCertificate, type NewExtension } from "./extend"
import { inTransaction } from "./transaction"
import { type NewWithdrawal, withdrawCertificate } from "./withdraw"

type Change = NewCertificate | NewExtension | NewWithdrawal

interface Request {
	change: Change
	actor: Actor
	document: DocumentFile | null
}

/** Last step: what it writes it writes whole, so nothing of it is ever to be taken back. */
const writeChangeStep = createStep(
	"write-certificate-change",
	async (
		{ change, actor, document }: Omit<Request, "document"> & { document: EventDocument | null },
		{ container },
	) => {
		const circumstances = { actor, at: now(), document }
		const code = await inTransaction(container, (transaction) => {
			if (change.kind === "add") return addCertificate(transaction, change, circumstances)
			if (change.kind === "extend") return extendCertificate(transaction, change, circumstances)
			return withdrawCertificate(transaction, change, circumstances)
		})
		return new StepResponse(code)
	},
)

/** One change of a certificate by a person: its paper kept, the change written, or nothing. */
export const changeCertificateWorkflow = createWorkflow(
	"change-certificate",
	(request: Request) => {
		const document = keepDocumentStep(transform(request, ({ document }) => document))
		const input = transform({ request, document }, ({ request, document }) => ({
			change: request.change,
			actor: request.actor,
			document,
		}))
		return new WorkflowResponse(writeChangeStep(input))
	},
)
