import { MedusaService } from "@medusajs/framework/utils"
import { Certificate } from "./models/certificate"
import { Unranked } from "./models/unranked"

/** Rows of the certificate module; writes go through workflows or the seed. */
export default class CertificateService extends MedusaService({ Certificate, Unranked }) {}
