import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import sharp, { type Sharp } from "sharp"
import { afterEach, beforeEach, expect, it } from "vitest"
import { mediaManifest } from "../../lib/pictures-file"
import { deriveMedia, type MediaFolders } from "./derive"

let folder = ""
let folders: MediaFolders
const names = Array.from({ length: 10 }, (_, n) => `1764000000000-000000000000000${n}.jpg`)
const file = (n: number) => names[n] ?? ""

const give = async (n: number, content: Buffer | Sharp) =>
	writeFile(
		join(folders.uploads, file(n)),
		Buffer.isBuffer(content) ? content : await content.toBuffer(),
	)

/** A snapshot in which product p<n> names the photograph n. */
async function publish(...products: number[]) {
	const lines = products.map((n) =>
		JSON.stringify({ type: "product", slug: `p${n}`, name: `Chè ${n}`, photo: file(n) }),
	)
	await writeFile(folders.snapshot, `${lines.join("\n")}\n{"type":"end"}\n`)
	return deriveMedia(folders)
}

const manifest = async () =>
	mediaManifest.parse(JSON.parse(await readFile(folders.manifest, "utf8")))

async function made(n: number) {
	const entry = (await manifest()).photos[file(n)]
	if (!entry) throw new Error("not made")
	const wide = entry.widths.at(-1)
	const bytes = await readFile(join(folders.output, "..", `${entry.stem}-${wide}.webp`))
	return { entry, bytes, image: sharp(bytes) }
}

/** Red left half, blue right half. */
const halves = (width: number, height: number) =>
	sharp({ create: { width, height, channels: 3, background: "#ff0000" } }).composite([
		{
			input: {
				create: { width: width / 2, height, channels: 3, background: "#0000ff" },
			},
			left: width / 2,
			top: 0,
		},
	])

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), "photos-"))
	folders = {
		source: folder,
		uploads: join(folder, "uploads"),
		snapshot: join(folder, "snapshot.ndjson"),
		output: join(folder, "media"),
		manifest: join(folder, "media.json"),
	}
	await mkdir(folders.uploads)
	await writeFile(join(folder, "pictures.json"), '{"pictures":{},"products":{},"tourism":{}}')
})
afterEach(() => rm(folder, { recursive: true }))

it("makes three widths of a photograph, named by the product, once", async () => {
	await give(0, halves(1200, 900).jpeg())
	expect(await publish(0)).toEqual({ made: 6, reused: 0, refused: [] })
	const { entry, image } = await made(0)
	expect(entry).toMatchObject({ width: 1000, height: 750, widths: [320, 640, 1000] })
	expect((await image.metadata()).format).toBe("webp")
	expect((await manifest()).products).toEqual({ p0: { photo: file(0), alt: "Chè 0" } })
	expect(await publish(0)).toEqual({ made: 0, reused: 6, refused: [] })
})

it("turns it upright, and takes out where and by whom it was taken", async () => {
	const exif = {
		IFD0: { Artist: "photographer" },
		IFD3: {
			GPSLatitudeRef: "N",
			GPSLatitude: "21/1 1/1 0/1",
			GPSLongitudeRef: "E",
			GPSLongitude: "105/1 51/1 0/1",
		},
	}
	const given = halves(800, 400).withMetadata({ orientation: 6 }).jpeg().withExifMerge(exif)
	await give(0, given)
	const before = await sharp(join(folders.uploads, file(0))).metadata()
	expect(before.exif?.includes("photographer")).toBe(true)
	expect(before.orientation).toBe(6)
	await publish(0)
	const { entry, bytes, image } = await made(0)
	expect(entry).toMatchObject({ width: 400, height: 800 })
	const after = await image.metadata()
	expect(after.exif ?? after.xmp ?? after.iptc ?? after.icc).toBeUndefined()
	expect(bytes.includes("EXIF")).toBe(false)
	// Turned a quarter to the right, the left half comes to the top.
	const { data } = await image.raw().toBuffer({ resolveWithObject: true })
	expect(data[0]).toBeGreaterThan(220)
	expect(data[2]).toBeLessThan(35)
})

it("brings the colours of print and of deep pictures to those of a screen", async () => {
	await give(0, halves(400, 400).toColourspace("cmyk").jpeg())
	const deep = halves(400, 400).toColourspace("rgb16").png()
	await give(1, deep)
	await give(
		2,
		sharp(await halves(400, 400).png().toBuffer())
			.greyscale()
			.png(),
	)
	await give(
		3,
		sharp({ create: { width: 400, height: 400, channels: 4, background: "#00000000" } }).png(),
	)
	expect((await sharp(join(folders.uploads, file(0))).metadata()).space).toBe("cmyk")
	expect((await publish(0, 1, 2, 3)).refused).toEqual([])
	for (const n of [0, 1, 2, 3]) {
		const { space, channels, depth } = await (await made(n)).image.metadata()
		expect([space, channels, depth]).toEqual(["srgb", 3, "uchar"])
	}
	const { data } = await (await made(0)).image.raw().toBuffer({ resolveWithObject: true })
	expect(data[0]).toBeGreaterThan(180)
	expect(data[2]).toBeLessThan(90)
	expect((await made(3)).entry.colour).toBe("#f8f8f8")
})

it("leaves out what cannot be shown, says why, and shows the others", async () => {
	const whole = await halves(800, 800).jpeg().toBuffer()
	await give(0, Buffer.from("chữ, không phải ảnh"))
	await give(1, whole.subarray(0, whole.length / 2))
	const blank = { width: 10_000, height: 6000, channels: 3 as const, background: "#fff" }
	await give(2, sharp({ create: blank, limitInputPixels: false }).png())
	await give(3, whole)
	const { refused } = await publish(0, 1, 2, 3, 4)
	expect(refused).toEqual([
		{ product: "p0", fault: "broken" },
		{ product: "p1", fault: "broken" },
		{ product: "p2", fault: "pixels" },
		{ product: "p4", fault: "missing" },
	])
	expect(Object.keys((await manifest()).products)).toEqual(["p3"])
})

it("goes back to the illustration when the photograph is taken away", async () => {
	await give(0, halves(400, 400).jpeg())
	await publish(0)
	await rm(join(folders.uploads, file(0)))
	expect((await publish(0)).refused).toEqual([{ product: "p0", fault: "missing" }])
	expect((await manifest()).products).toEqual({})
	await give(0, halves(400, 400).jpeg())
	await publish(0)
	await publish()
	expect(await manifest()).toEqual({ pictures: {}, photos: {}, products: {} })
})
