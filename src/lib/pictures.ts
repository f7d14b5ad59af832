/**
 * Pictures of products and places: the photograph the office gave, else an illustration, which is no
 * photograph of the goods it stands for and is labelled so.
 */
import { readFileSync } from "node:fs"
import { join } from "node:path"
import listed from "../../content/media/pictures.json"
import { once } from "./catalogue/once"
import { type MediaManifest, mediaManifest, picturesFile } from "./pictures-file"

export interface Picture {
	alt: string
	/** A photograph of the very thing; pages label every other picture as an illustration. */
	photo: boolean
	/** Of the source, in pixels: gives the ratio that keeps the place of the picture. */
	width: number
	height: number
	/** Most common colour, "#rrggbb". */
	colour: string
	/** Best first; a browser takes the first type it knows. */
	sources: { type: "image/avif" | "image/webp"; srcset: string }[]
	/** For readers of neither `picture` nor `srcset`, and for sharing. */
	src: string
	/** Widths on offer, in pixels, smallest first. */
	widths: number[]
	/** Address without width and ending. */
	stem: string
}

/** Values of `sizes` for the places where a picture stands, by the grid of the page. */
export const sizes = {
	card: "(max-width: 39.99rem) 46vw, (max-width: 63.99rem) 30vw, 18rem",
	thumb: "6rem",
	// A little under its 94vw: on most phones the file of 640 then does, at half the bytes of the next.
	product: "(max-width: 45.99rem) 88vw, (max-width: 59.99rem) 46vw, 38rem",
	poster: "(max-width: 59.99rem) 94vw, 36rem",
	cover: "(max-width: 75.99rem) 100vw, 76rem",
} as const

/** Widest file a place may load, in pixels: a card never fetches the picture of a product page. */
export const most = { card: 640, thumb: 320 } as const

const file = picturesFile.parse(listed)
const manifest = once(readManifest)

/** The picture of a product; null: show the typographic card. */
export function productPicture(slug: string): Picture | null {
	const given = manifest().products[slug]
	const photo = given && manifest().photos[given.photo]
	if (photo) return offer({ ...photo, alt: given.alt, photo: true }, photo.widths)
	const name = file.products[slug]?.picture
	return name ? pictureOf(name) : null
}

/** Path of a photograph of the goods themselves; null while there is only an illustration, which is no fact. */
export function productPhotograph(slug: string): string | null {
	const picture = productPicture(slug)
	return picture?.photo ? picture.src : null
}

/** The poster of a place to visit; null when it has none. */
export function tourismPicture(slug: string): Picture | null {
	const name = file.tourism[slug]?.picture
	return name ? pictureOf(name) : null
}

/** A poster by its name without ending ("tea-hills-dusk"), for pages that show no single place. */
export function posterPicture(name: string): Picture {
	return pictureOf(`${name}.webp`)
}

/** The same picture, offered no wider than `most` pixels (at least its smallest file). */
export function upTo(picture: Picture, most: number): Picture {
	const widths = picture.widths.filter((width) => width <= most)
	return offer(picture, widths.length > 0 ? widths : picture.widths.slice(0, 1))
}

/** The manifest that pictures are read from: of the build being served, else of the work folder. */
export function mediaFile(): string {
	return process.env.MEDIA_FILE ?? join(process.env.SAOLANG_DATA ?? ".saolang", "media.json")
}

function pictureOf(name: string): Picture {
	const described = file.pictures[name]
	if (!described) throw new Error(`No picture is called ${name} in content/media/pictures.json`)
	const made = manifest().pictures[name]
	if (!made) throw new Error(`${name} has not been made for the web: run src/up/media/derive.ts`)
	const { width, height, colour, stem } = made
	return offer({ alt: described.alt, photo: false, width, height, colour, stem }, made.widths)
}

function offer(
	picture: Pick<Picture, "alt" | "photo" | "width" | "height" | "colour" | "stem">,
	widths: number[],
): Picture {
	const { alt, photo, width, height, colour, stem } = picture
	const srcset = (ending: string) =>
		widths.map((wide) => `${stem}-${wide}.${ending} ${wide}w`).join(", ")
	const sources: Picture["sources"] = [
		{ type: "image/avif", srcset: srcset("avif") },
		{ type: "image/webp", srcset: srcset("webp") },
	]
	const middle = widths[Math.floor(widths.length / 2)]
	const src = `${stem}-${middle}.webp`
	return { alt, photo, width, height, colour, stem, widths, sources, src }
}

/** Read once: a new manifest comes with a new build and a new start. */
function readManifest(): MediaManifest {
	const path = mediaFile()
	try {
		return mediaManifest.parse(JSON.parse(readFileSync(path, "utf8")))
	} catch (error) {
		throw new Error(`${path} cannot be read: run src/up/media/derive.ts`, { cause: error })
	}
}
