import { existsSync } from "node:fs"
import { join } from "node:path"
import type { Sharp } from "sharp"
import { recipe } from "./recipe"
import { writeWhole } from "./write"

/** Where web pictures are put, which of them are in use, and how many were made anew. */
export interface Making {
	output: string
	keep: Set<string>
	count: { made: number; reused: number }
}

const endings = ["avif", "webp"] as const

/** Names of the files of one picture. */
export const sizeNames = (stem: string, widths: readonly number[]): string[] =>
	widths.flatMap((wide) => endings.map((ending) => `${stem}-${wide}.${ending}`))

/** Makes the sizes and types of one picture that are not there yet. */
export async function makeSizes(
	{ output, keep, count }: Making,
	stem: string,
	widths: readonly number[],
	open: () => Sharp,
): Promise<void> {
	for (const wide of widths) {
		for (const ending of endings) {
			const name = `${stem}-${wide}.${ending}`
			keep.add(name)
			if (existsSync(join(output, name))) {
				count.reused++
				continue
			}
			const sized = open().resize({ width: wide })
			const done = ending === "avif" ? sized.avif(recipe.avif) : sized.webp(recipe.webp)
			await writeWhole(join(output, name), await done.toBuffer())
			count.made++
		}
	}
}

/** Most common colour of a picture, "#rrggbb". */
export async function colourOf(picture: Sharp): Promise<string> {
	const { dominant } = await picture.stats()
	const pair = (part: number) => part.toString(16).padStart(2, "0")
	return `#${pair(dominant.r)}${pair(dominant.g)}${pair(dominant.b)}`
}
