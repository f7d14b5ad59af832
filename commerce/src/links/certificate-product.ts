import { defineLink } from "@medusajs/framework/utils"
import ProductModule from "@medusajs/medusa/product"
import CertificateModule from "../modules/certificate"

/** Every recognition of a product; one product may have many over time. */
export default defineLink(
	{ linkable: ProductModule.linkable.product },
	{ linkable: CertificateModule.linkable.ocopCertificate, isList: true },
)
