import { createHash } from "node:crypto"
import { existsSync } from "node:fs"
import { readFile } from "node:fs/promises"
import { join } from "node:path"
import sharp from "sharp"
import { MOST_PIXELS, type PhotoFault } from "../../../commerce/src/domain/photo"
import type { MadePicture } from "../../lib/pictures-file"
import { recipe } from "./recipe"
import { colourOf, type Making, makeSizes, sizeNames } from "./sizes"

const digest = (content: string | Buffer) => createHash("sha256").update(content).digest("hex")
const recipeTag = digest(JSON.stringify([recipe, MOST_PIXELS])).slice(0, 6)

/**
 * Makes the web pictures of a photograph as the office uploaded it, or answers why it cannot. What
 * comes out is upright, in sRGB, and carries nothing of the camera's notes: no place, no owner.
 */
export async function derivePhoto(
	uploads: string,
	file: string,
	before: MadePicture | undefined,
	making: Making,
): Promise<MadePicture | { fault: PhotoFault }> {
	const path = join(uploads, file)
	if (!existsSync(path)) return { fault: "missing" }
	// An uploaded file never changes under its name: what was made of it by this recipe still holds.
	if (before?.stem.endsWith(`-${recipeTag}`) && isWhole(before, making)) return before
	const bytes = await readFile(path)
	const stem = `photo-${digest(bytes).slice(0, 12)}-${recipeTag}`
	const upright = await open(bytes)
	if ("fault" in upright) return upright
	const { data, width, height } = upright
	const again = () => sharp(data, { raw: { width, height, channels: 3 } })
	const fitting = recipe.photo.filter((wide) => wide <= width)
	const widths = fitting.length > 0 ? fitting : [width]
	await makeSizes(making, stem, widths, again)
	return { stem: `/media/${stem}`, width, height, widths, colour: await colourOf(again()) }
}

/** The photograph decoded once, no larger than its largest web picture. */
async function open(
	bytes: Buffer,
): Promise<{ data: Buffer; width: number; height: number } | { fault: PhotoFault }> {
	const most = recipe.photo.at(-1) ?? 1
	try {
		const { data, info } = await sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: "error" })
			.autoOrient()
			.resize({ width: most, height: 2 * most, fit: "inside", withoutEnlargement: true })
			.flatten({ background: "#ffffff" })
			.toColourspace("srgb")
			.raw()
			.toBuffer({ resolveWithObject: true })
		const { width, height, channels } = info
		return channels === 3 ? { data, width, height } : { fault: "broken" }
	} catch (error) {
		const text = error instanceof Error ? error.message : ""
		return { fault: /pixel limit/i.test(text) ? "pixels" : "broken" }
	}
}

function isWhole({ stem, widths }: MadePicture, { output, keep, count }: Making): boolean {
	const names = sizeNames(stem.slice("/media/".length), widths)
	if (!names.every((name) => existsSync(join(output, name)))) return false
	for (const name of names) keep.add(name)
	count.reused += names.length
	return true
}
