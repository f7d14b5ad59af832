import type { KnownCertificate } from "../../domain/certificate-rules"

/** A product or a tourism point of the catalogue, as far as matching needs it. */
export interface KnownSubject {
	type: "product" | "tourism"
	slug: string
	name: string
	/** Name and other spellings of who makes it; none when nobody knows. */
	producers: string[]
	provinceCode: string | null
	communeCode: string | null
	certificates: KnownCertificate[]
}
