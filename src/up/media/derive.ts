/**
 * Makes the pictures of the site, once by content hash, into public/media, and lists them in media.json
 * of the work folder: those of content/media, and the photographs of the office that the snapshot names.
 * Alone: `npx tsx src/up/media/derive.ts`.
 */
import { createHash } from "node:crypto"
import { mkdir, readdir, readFile, rm } from "node:fs/promises"
import { join, parse, resolve } from "node:path"
import sharp from "sharp"
import type { PhotoFault } from "../../../commerce/src/domain/photo"
import {
	type MadePicture,
	type MediaManifest,
	mediaManifest,
	type PicturesFile,
	picturesFile,
} from "../../lib/pictures-file"
import { derivePhoto } from "./photo"
import { recipe, widthsOf } from "./recipe"
import { colourOf, type Making, makeSizes } from "./sizes"
import { wantedPhotos } from "./wanted"
import { writeWhole } from "./write"

const root = resolve(import.meta.dirname, "../../..")
/** Two pictures at a time, each on one thread, keep two cores busy and memory small. */
const AT_ONCE = 2

export interface MediaFolders {
	/** pictures.json and the source pictures. */
	source: string
	/** Photographs as the office uploaded them. */
	uploads: string
	/** The snapshot that names them. */
	snapshot: string
	/** Where the site serves /media from. */
	output: string
	/** media.json. */
	manifest: string
}

/** A photograph that the pages do not show; the illustration stays. */
export interface RefusedPhoto {
	product: string
	fault: PhotoFault
}

export interface Derived {
	/** Files made and files kept. */
	made: number
	reused: number
	refused: RefusedPhoto[]
}

export function mediaFolders(env: Record<string, string | undefined> = process.env): MediaFolders {
	const data = env.SAOLANG_DATA ?? join(root, ".saolang")
	return {
		source: join(root, "content/media"),
		uploads: join(data, "uploads"),
		snapshot: join(data, "catalogue", "snapshot.ndjson"),
		output: join(root, "public/media"),
		manifest: join(data, "media.json"),
	}
}

/**
 * Throws an Error that names a picture of the project that cannot be read; a photograph of the office
 * never does, it is left out and told of.
 */
export async function deriveMedia(folders: MediaFolders = mediaFolders()): Promise<Derived> {
	const list = join(folders.source, "pictures.json")
	const file: PicturesFile = picturesFile.parse(JSON.parse(await readFile(list, "utf8")))
	const before = await readManifest(folders.manifest)
	await mkdir(folders.output, { recursive: true })
	sharp.concurrency(1)
	sharp.cache(false)

	const count = { made: 0, reused: 0 }
	const making: Making = { output: folders.output, keep: new Set(), count }
	const pictures = await each(Object.keys(file.pictures), async (name) => {
		try {
			return await derive(name, folders.source, before.pictures[name], making)
		} catch (error) {
			const why = error instanceof Error ? error.message : String(error)
			throw new Error(`content/media/${name} cannot be made into web pictures: ${why}`)
		}
	})
	const { photos, products, refused } = await derivePhotos(folders, before, making)
	const manifest: MediaManifest = { pictures: Object.fromEntries(pictures), photos, products }
	await writeWhole(folders.manifest, `${JSON.stringify(manifest, null, "\t")}\n`)
	for (const old of await readdir(folders.output))
		if (!making.keep.has(old)) await rm(join(folders.output, old), { recursive: true, force: true })
	return { ...count, refused }
}

async function derivePhotos(
	{ snapshot, uploads }: MediaFolders,
	before: MediaManifest,
	making: Making,
): Promise<Pick<MediaManifest, "photos" | "products"> & { refused: RefusedPhoto[] }> {
	const wanted = await wantedPhotos(snapshot)
	const files = [...new Set(wanted.map(({ file }) => file))]
	const results = new Map(
		await each(files, (file) => derivePhoto(uploads, file, before.photos[file], making)),
	)
	const photos: MediaManifest["photos"] = {}
	const products: MediaManifest["products"] = {}
	const refused: RefusedPhoto[] = []
	for (const { product, name, file } of wanted) {
		const result = results.get(file)
		if (!result || "fault" in result) refused.push({ product, fault: result?.fault ?? "missing" })
		else {
			photos[file] = result
			products[product] = { photo: file, alt: name }
		}
	}
	return { photos, products, refused }
}

/** Does the same to each name, a few at a time; answers the results in the order of the names. */
async function each<R>(
	names: string[],
	work: (name: string) => Promise<R>,
): Promise<[string, R][]> {
	const done: [string, R][] = []
	const waiting = [...names].sort()
	const worker = async () => {
		for (let name = waiting.shift(); name; name = waiting.shift()) {
			try {
				done.push([name, await work(name)])
			} catch (error) {
				waiting.length = 0
				throw error
			}
		}
	}
	await Promise.all(Array.from({ length: AT_ONCE }, worker))
	return done.sort(([a], [b]) => (a < b ? -1 : 1))
}

async function derive(
	name: string,
	source: string,
	before: MadePicture | undefined,
	making: Making,
): Promise<MadePicture> {
	const bytes = await readFile(join(source, name))
	const hash = createHash("sha256").update(bytes).update(JSON.stringify(recipe)).digest("hex")
	const stem = `${parse(name).name}-${hash.slice(0, 8)}`
	const { width, height } = await sharp(bytes).metadata()
	const widths = widthsOf({ width, height })
	await makeSizes(making, stem, widths, () => sharp(bytes))
	const same = before?.stem === `/media/${stem}` ? before : null
	const colour = same?.colour ?? (await colourOf(sharp(bytes)))
	return { stem: `/media/${stem}`, width, height, widths, colour }
}

/** The last manifest, or an empty one: it only saves work, so a broken one is no error. */
async function readManifest(path: string): Promise<MediaManifest> {
	try {
		return mediaManifest.parse(JSON.parse(await readFile(path, "utf8")))
	} catch {
		return { pictures: {}, photos: {}, products: {} }
	}
}

if (process.argv[1] === import.meta.filename) {
	const started = Date.now()
	const { made, reused, refused } = await deriveMedia()
	const seconds = ((Date.now() - started) / 1000).toFixed(1)
	console.log(`${made} picture files made, ${reused} kept, ${seconds} s`)
	for (const { product, fault } of refused) console.log(`${product}: ${fault}`)
}
