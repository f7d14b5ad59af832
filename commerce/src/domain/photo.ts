/** What a photograph given by the office may be, and how its file is called. */

/** Kinds of pictures that are read, by the ending their file gets. */
export type PhotoKind = "jpg" | "png" | "webp" | "avif"

/** A file of 30 MB holds any photograph of a telephone. */
export const MOST_BYTES = 30 * 1024 * 1024

/** 50 megapixels: the largest that telephones commonly take; more costs the memory of a small server. */
export const MOST_PIXELS = 50_000_000

/** Below this the picture would be blurred even on a card. */
export const LEAST_SIDE = 320

/** Why a photograph is not shown. */
export const photoFaults = [
	"kind",
	"heic",
	"svg",
	"bytes",
	"pixels",
	"small",
	"broken",
	"missing",
] as const

export type PhotoFault = (typeof photoFaults)[number]

/** Name of an uploaded picture, given by us: nothing of the sender's own name is in it. */
export const PHOTO_FILE = /^\d{13}-[0-9a-f]{16}\.(jpg|png|webp|avif)$/

/**
 * The file of the office behind an address kept with a product; null for every other address: pages
 * load nothing from elsewhere. The host does not count, so that the admin may move.
 */
export function photoFileOf(address: string | null | undefined): string | null {
	const path = URL.parse(address ?? "")?.pathname ?? ""
	const name = path.startsWith("/static/") ? path.slice("/static/".length) : ""
	return PHOTO_FILE.test(name) ? name : null
}
