import { model } from "@medusajs/framework/utils"

/** What can happen to a certificate; `undone`: its import was taken back; `state`: the clock alone changed what it is worth. */
export type CertificateEventKind =
	| "added"
	| "superseded"
	| "extended"
	| "withdrawn"
	| "undone"
	| "state"

/** The decision as it was handed in: where it is kept, and its hash. */
export interface EventDocument {
	key: string
	name: string
	mimeType: string
	sha256: string
}

/**
 * One line of the history of a certificate: who did what and when. The database refuses to change or
 * delete a line (see the migration), whoever asks.
 */
export const CertificateEvent = model
	.define("certificate_event", {
		id: model.id({ prefix: "ocope" }).primaryKey(),
		kind: model.text(),
		certificate_code: model.text(),
		subject_type: model.enum(["product", "tourism"]),
		subject_handle: model.text(),
		/** Null when nobody did it: the certificate ran out by itself. */
		actor_id: model.text().nullable(),
		/** The name of that person then; users may be renamed or leave. */
		actor_name: model.text().nullable(),
		reason: model.text().nullable(),
		document: model.json<EventDocument>().nullable(),
		before: model.json().nullable(),
		after: model.json(),
		/** By the clock of the shop, which tests and demonstrations may move. */
		occurred_at: model.dateTime(),
	})
	.indexes([{ on: ["certificate_code"] }, { on: ["occurred_at"] }])
