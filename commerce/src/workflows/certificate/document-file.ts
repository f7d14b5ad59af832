/** A paper as it comes with a request. */
export interface DocumentFile {
	name: string
	mimeType: "application/pdf" | "image/png" | "image/jpeg"
	/** Base64. */
	content: string
}

export const MOST_BYTES = 5 * 1024 * 1024

const beginnings: [mimeType: DocumentFile["mimeType"], bytes: string][] = [
	["application/pdf", "255044462d"],
	["image/png", "89504e470d0a1a0a"],
	["image/jpeg", "ffd8ff"],
]

/** What a file is by its first bytes, whatever its name says; null for what is not taken. */
export function typeOfBytes(bytes: Buffer): DocumentFile["mimeType"] | null {
	const start = bytes.subarray(0, 8).toString("hex")
	return beginnings.find(([, beginning]) => start.startsWith(beginning))?.[0] ?? null
}
