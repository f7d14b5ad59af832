import { createHash } from "node:crypto"

/** What a picture for sharing says. Never a star: others keep the picture past the end of a certificate. */
export interface ShareCard {
	/** Set when its words are not Vietnamese. */
	lang?: "en"
	/** What kind of thing it is. */
	kicker: string
	title: string
	/** Who makes it and where. */
	lines: string[]
	/** Beside the words: a picture, or the map of the country with a province marked. */
	beside: { picture: string; illustration: boolean } | { map: string | null }
}

/** Raise it when cards are drawn otherwise: every picture gets a new address. */
const DRAWING = 1

export const shareSize = { width: 1200, height: 630 } as const

/** Name of the picture: another one as soon as anything on it changes. */
export function shareFile(card: ShareCard): string {
	const { lang, kicker, title, lines, beside } = card
	const said = [DRAWING, kicker, title, lines, Object.entries(beside)]
	const content = JSON.stringify(lang ? [...said, lang] : said)
	return `${createHash("sha256").update(content).digest("hex").slice(0, 20)}.jpg`
}

/** Every share picture's name, and nothing else. */
export const SHARE_FILE = /^[0-9a-f]{20}\.jpg$/

/** Folder of the address and, in the work folder, of the files. */
export const shareFolder = "og"

/** The picture in words, for a reader who does not see it. */
export function shareAlt({ kicker, title, lines }: ShareCard): string {
	return [kicker, title, ...lines].filter(Boolean).join(" · ")
}
