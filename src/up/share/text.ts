import { join } from "node:path"
import sharp, { type OverlayOptions } from "sharp"

/**
 * Makes the site's own type known to the text renderer, before its first word: it then looks at no
 * font of the machine, so a picture is the same everywhere.
 */
export function useOwnFonts(): void {
	process.env.FONTCONFIG_FILE = join(import.meta.dirname, "fonts", "fonts.conf")
}

export const fonts = {
	title: "Newsreader, Medium",
	text: "Be Vietnam Pro",
	strong: "Be Vietnam Pro, Semi-Bold",
} as const

export interface Words {
	text: string
	font: keyof typeof fonts
	/** In pixels; the first that fits is taken, the last one in any case. */
	sizes: readonly number[]
	colour: string
	width: number
	/** The words are no higher than this. */
	height: number
	/** Space between lines beyond that of the font, as a part of the size. */
	leading?: number
}

export interface Set {
	input: Buffer
	width: number
	height: number
}

/** Sets words in lines, as large as they fit. */
export async function setWords(words: Words): Promise<Set> {
	let last: Set | null = null
	for (const size of words.sizes) {
		last = await setAt(words, size)
		if (last.height <= words.height) return last
	}
	if (!last) throw new Error("no size to set words in")
	// Longer than anything that was foreseen: its last lines are left out.
	const height = Math.min(last.height, words.height)
	const input = await sharp(last.input)
		.extract({ left: 0, top: 0, width: last.width, height })
		.png()
		.toBuffer()
	return { input, width: last.width, height }
}

/** A layer for `composite`. */
export const at = ({ input }: Set, left: number, top: number): OverlayOptions => ({
	input,
	left: Math.round(left),
	top: Math.round(top),
})

async function setAt(
	{ text, font, colour, width, leading = 0 }: Words,
	size: number,
): Promise<Set> {
	const { data, info } = await sharp({
		text: {
			text: `<span foreground="${colour}">${escaped(text)}</span>`,
			font: `${fonts[font]} ${size}`,
			width,
			wrap: "word",
			rgba: true,
			spacing: Math.round(leading * size),
		},
	})
		.png({ compressionLevel: 1 })
		.toBuffer({ resolveWithObject: true })
	return { input: data, width: info.width, height: info.height }
}

/** The renderer reads markup. */
export function escaped(text: string): string {
	return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
