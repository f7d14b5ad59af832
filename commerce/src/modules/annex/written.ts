/** What an import has written, as it stood then: undoing compares with it. */
export interface Written {
	certificates: {
		code: string
		subject: { type: "product" | "tourism"; slug: string }
		updatedAt: string
	}[]
	/** Certificates that these replaced. */
	replaced: string[]
	drafts: { productId: string; handle: string; updatedAt: string }[]
}
