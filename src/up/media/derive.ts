/**
 * Makes the pictures of the site from content/media, once by content hash, into public/media, and
 * lists them in media.json of the work folder. Alone: `npx tsx src/up/media/derive.ts`.
 */
import { createHash } from "node:crypto"
import { existsSync } from "node:fs"
import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises"
import { join, parse, resolve } from "node:path"
import sharp from "sharp"
import {
	type MediaManifest,
	mediaManifest,
	type PicturesFile,
	picturesFile,
} from "../../lib/pictures-file"
import { recipe, widthsOf } from "./recipe"

const root = resolve(import.meta.dirname, "../../..")
/** Two pictures at a time, each on one thread, keep two cores busy and memory small. */
const AT_ONCE = 2

export interface MediaFolders {
	/** pictures.json and the source pictures. */
	source: string
	/** Where the site serves /media from. */
	output: string
	/** media.json. */
	manifest: string
}

export function mediaFolders(env: Record<string, string | undefined> = process.env): MediaFolders {
	return {
		source: join(root, "content/media"),
		output: join(root, "public/media"),
		manifest: join(env.SAOLANG_DATA ?? join(root, ".saolang"), "media.json"),
	}
}

type Made = MediaManifest["pictures"][string]

/** `made` and `reused` count files; throws an Error that names the picture that cannot be read. */
export async function deriveMedia(
	folders: MediaFolders = mediaFolders(),
): Promise<{ made: number; reused: number }> {
	const list = join(folders.source, "pictures.json")
	const file: PicturesFile = picturesFile.parse(JSON.parse(await readFile(list, "utf8")))
	const before = await readManifest(folders.manifest)
	await mkdir(folders.output, { recursive: true })
	sharp.concurrency(1)
	sharp.cache(false)

	const made: Record<string, Made> = {}
	const keep = new Set<string>()
	const count = { made: 0, reused: 0 }
	const waiting = Object.keys(file.pictures).sort()
	const worker = async () => {
		for (let name = waiting.shift(); name; name = waiting.shift()) {
			try {
				made[name] = await derive(name, folders, before.pictures[name], keep, count)
			} catch (error) {
				waiting.length = 0
				const why = error instanceof Error ? error.message : String(error)
				throw new Error(`content/media/${name} cannot be made into web pictures: ${why}`)
			}
		}
	}
	await Promise.all(Array.from({ length: AT_ONCE }, worker))

	const pictures = Object.fromEntries(Object.entries(made).sort(([a], [b]) => (a < b ? -1 : 1)))
	await writeWhole(folders.manifest, `${JSON.stringify({ pictures }, null, "\t")}\n`)
	for (const old of await readdir(folders.output))
		if (!keep.has(old)) await rm(join(folders.output, old), { recursive: true })
	return count
}

async function derive(
	name: string,
	{ source, output }: MediaFolders,
	before: Made | undefined,
	keep: Set<string>,
	count: { made: number; reused: number },
): Promise<Made> {
	const bytes = await readFile(join(source, name))
	const hash = createHash("sha256").update(bytes).update(JSON.stringify(recipe)).digest("hex")
	const stem = `${parse(name).name}-${hash.slice(0, 8)}`
	const { width, height } = await sharp(bytes).metadata()
	const widths = widthsOf({ width, height })
	for (const wide of widths) {
		for (const ending of ["avif", "webp"] as const) {
			const path = join(output, `${stem}-${wide}.${ending}`)
			keep.add(parse(path).base)
			if (existsSync(path)) {
				count.reused++
				continue
			}
			const sized = sharp(bytes).resize({ width: wide })
			const done = ending === "avif" ? sized.avif(recipe.avif) : sized.webp(recipe.webp)
			await writeWhole(path, await done.toBuffer())
			count.made++
		}
	}
	const same = before?.stem === `/media/${stem}` ? before : null
	const colour = same?.colour ?? (await colourOf(bytes))
	return { stem: `/media/${stem}`, width, height, widths, colour }
}

async function colourOf(bytes: Buffer): Promise<string> {
	const { dominant } = await sharp(bytes).resize({ width: 64 }).stats()
	const pair = (part: number) => part.toString(16).padStart(2, "0")
	return `#${pair(dominant.r)}${pair(dominant.g)}${pair(dominant.b)}`
}

/** The last manifest, or an empty one: it only saves work, so a broken one is no error. */
async function readManifest(path: string): Promise<MediaManifest> {
	try {
		return mediaManifest.parse(JSON.parse(await readFile(path, "utf8")))
	} catch {
		return { pictures: {} }
	}
}

/** A reader, or a run cut short, never sees half a file. */
async function writeWhole(path: string, content: string | Buffer): Promise<void> {
	await mkdir(parse(path).dir, { recursive: true })
	const half = `${path}.${process.pid}.tmp`
	await writeFile(half, content)
	await rename(half, path)
}

if (process.argv[1] === import.meta.filename) {
	const started = Date.now()
	const { made, reused } = await deriveMedia()
	const seconds = ((Date.now() - started) / 1000).toFixed(1)
	console.log(`${made} picture files made, ${reused} kept, ${seconds} s`)
}
