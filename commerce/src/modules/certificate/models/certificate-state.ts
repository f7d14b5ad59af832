import { model } from "@medusajs/framework/utils"

/** The state last written down for a certificate: what the job at midnight compares with. Never shown. */
export const CertificateStateRow = model
	.define("certificate_state", {
		id: model.id({ prefix: "ocops" }).primaryKey(),
		certificate_code: model.text(),
		state: model.text(),
		/** The civil day on which it was first seen. */
		since: model.text(),
	})
	.indexes([{ on: ["certificate_code"], unique: true, where: "deleted_at IS NULL" }])
