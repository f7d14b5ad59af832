/**
 * Brings a set of pictures into content/media: `npx tsx src/up/content/import-pictures.ts <folder>`,
 * where the folder holds pictures.json and out/. Safe to run again with a later set.
 */
import { copyFile, mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises"
import { join, resolve } from "node:path"
import sharp from "sharp"
import { z } from "zod"
import { type PicturesFile, picturesFile, undescribed } from "../../lib/pictures-file"

const target = resolve(import.meta.dirname, "../../../content/media")

/** Everything wrong with the set, one sentence each; nothing is copied while there is any. */
async function problems(file: PicturesFile, folder: string): Promise<string[]> {
	const missing = undescribed(file).map((name) => `${name}: named, but not described in pictures`)
	const wrong = await Promise.all(
		Object.entries(file.pictures).map(async ([name, { width, height }]) => {
			try {
				const seen = await sharp(join(folder, name)).metadata()
				return seen.width === width && seen.height === height
					? []
					: [`${name}: is ${seen.width} × ${seen.height}, not ${width} × ${height}`]
			} catch (error) {
				return [`${name}: ${error instanceof Error ? error.message : String(error)}`]
			}
		}),
	)
	return [...missing, ...wrong.flat()]
}

/** The same set always gives the same bytes: keys in order, text in NFC, nothing but the schema. */
function normalised(file: PicturesFile): string {
	const ordered = <V>(record: Record<string, V>) =>
		Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)))
	const text = JSON.stringify(
		{
			pictures: ordered(file.pictures),
			products: ordered(file.products),
			tourism: ordered(file.tourism),
		},
		null,
		"\t",
	)
	return `${text.normalize("NFC")}\n`
}

async function importPictures(from: string): Promise<number> {
	const raw: unknown = JSON.parse(await readFile(join(from, "pictures.json"), "utf8"))
	// The painter's note stays behind; any other field that we do not know is refused.
	const { note, ...set } = z.looseObject({ note: z.string().optional() }).parse(raw)
	const file = picturesFile.parse(set)
	const found = await problems(file, join(from, "out"))
	if (found.length > 0) throw new Error(`Nothing imported:\n${found.join("\n")}`)

	await mkdir(target, { recursive: true })
	const names = Object.keys(file.pictures)
	for (const name of names) await copyFile(join(from, "out", name), join(target, name))
	const list = join(target, "pictures.json")
	await writeFile(`${list}.tmp`, normalised(file))
	await rename(`${list}.tmp`, list)
	const keep = new Set([...names, "pictures.json"])
	for (const old of await readdir(target)) if (!keep.has(old)) await rm(join(target, old))
	return names.length
}

const from = process.argv[2]
if (!from) throw new Error("Say where the pictures are: a folder with pictures.json and out/")
console.log(`${await importPictures(resolve(from))} pictures in content/media`)
