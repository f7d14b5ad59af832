import { defineLink } from "@medusajs/framework/utils"
import CertificateModule from "../modules/certificate"
import PlaceModule from "../modules/place"

/** Every recognition of a tourism point. */
export default defineLink(
	{ linkable: PlaceModule.linkable.tourismPoint },
	{ linkable: CertificateModule.linkable.ocopCertificate, isList: true },
)
