import { MedusaService } from "@medusajs/framework/utils"
import { Certificate } from "./models/certificate"
import { CertificateEvent } from "./models/certificate-event"
import { CertificateStateRow } from "./models/certificate-state"
import { Unranked } from "./models/unranked"

/**
 * Rows of the certificate module. Only the seed and the workflows of certificates write; the database
 * itself refuses to change or delete what history is (see the migrations).
 */
export default class CertificateService extends MedusaService({
	Certificate,
	CertificateEvent,
	CertificateStateRow,
	Unranked,
}) {}
