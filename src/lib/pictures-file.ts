import { z } from "zod"
import { PHOTO_FILE } from "../../commerce/src/domain/photo"

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
const fileName = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*\.(jpg|webp)$/)

/** content/media/pictures.json: which picture stands for which product and tourism point. */
export const picturesFile = z.strictObject({
	pictures: z.record(
		fileName,
		z.strictObject({
			/** What is to be seen, in Vietnamese, for a reader who does not see it. */
			alt: z.string().min(1),
			width: z.int().positive(),
			height: z.int().positive(),
		}),
	),
	products: z.record(
		slug,
		z.strictObject({
			/** null: no picture shows such goods; the typographic card stands in. */
			picture: fileName.nullable(),
			/** Shows such goods, goods of the kind, only the group, or nothing. */
			fit: z.enum(["exact", "kind", "group", "none"]),
		}),
	),
	tourism: z.record(slug, z.strictObject({ picture: fileName })),
})

export type PicturesFile = z.infer<typeof picturesFile>

const made = z.strictObject({
	/** Address without width and ending: "/media/<name>-<hash>". */
	stem: z.string().regex(/^\/media\/[a-z0-9-]+$/),
	width: z.int().positive(),
	height: z.int().positive(),
	/** Widths made, in pixels, smallest first; each as AVIF and WebP. */
	widths: z.array(z.int().positive()).min(1),
	/** Most common colour, "#rrggbb". */
	colour: z.string().regex(/^#[0-9a-f]{6}$/),
})

const photoFile = z.string().regex(PHOTO_FILE)

/** media.json in the work folder: what the derive step made of each picture. */
export const mediaManifest = z.strictObject({
	pictures: z.record(fileName, made),
	/** Photographs given by the office, by their files. */
	photos: z.record(photoFile, made).default({}),
	/** Products that have one; it stands in place of the illustration. */
	products: z.record(slug, z.strictObject({ photo: photoFile, alt: z.string() })).default({}),
})

/** What was made of one picture. */
export type MadePicture = z.infer<typeof made>

export type MediaManifest = z.infer<typeof mediaManifest>

/** Pictures named by a subject but not described: the file contradicts itself. */
export function undescribed(file: PicturesFile): string[] {
	const named = [...Object.values(file.products), ...Object.values(file.tourism)].flatMap(
		(entry) => entry.picture ?? [],
	)
	return [...new Set(named)].filter((name) => !file.pictures[name])
}
