import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import sharp from "sharp"
import { afterEach, beforeEach, expect, it } from "vitest"
import { mediaManifest } from "../../lib/pictures-file"
import { deriveMedia, type MediaFolders } from "./derive"
import { widthsOf } from "./recipe"

let folder = ""
let folders: MediaFolders

async function paint(name: string, width: number, height: number, background: string) {
	const image = sharp({ create: { width, height, channels: 3, background } })
	await image.toFile(join(folders.source, name))
}

async function list(pictures: Record<string, { width: number; height: number }>) {
	const described = Object.entries(pictures).map(([name, size]) => [name, { alt: "x", ...size }])
	const file = { pictures: Object.fromEntries(described), products: {}, tourism: {} }
	await writeFile(join(folders.source, "pictures.json"), JSON.stringify(file))
}

const manifest = async () =>
	mediaManifest.parse(JSON.parse(await readFile(folders.manifest, "utf8")))

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), "media-"))
	folders = {
		source: folder,
		uploads: join(folder, "uploads"),
		snapshot: join(folder, "snapshot.ndjson"),
		output: join(folder, "made"),
		manifest: join(folder, "media.json"),
	}
	await paint("still.jpg", 400, 400, "#ff0000")
	await list({ "still.jpg": { width: 400, height: 400 } })
})
afterEach(() => rm(folder, { recursive: true }))

it("makes each width and type once, and nothing the second time", async () => {
	expect(await deriveMedia(folders)).toEqual({ made: 2, reused: 0, refused: [] })
	const first = await manifest()
	const made = first.pictures["still.jpg"]
	expect(made).toMatchObject({ width: 400, height: 400, widths: [320] })
	expect(made?.stem).toMatch(/^\/media\/still-[0-9a-f]{8}$/)
	expect(made?.colour).toMatch(/^#f[0-9a-f]0[0-9a-f]0[0-9a-f]$/)
	expect(await deriveMedia(folders)).toEqual({ made: 0, reused: 2, refused: [] })
	expect(await manifest()).toEqual(first)
})

it("makes a changed picture anew, mends a gap and clears what is stale", async () => {
	await deriveMedia(folders)
	const old = await readdir(folders.output)
	await paint("still.jpg", 400, 400, "#0000ff")
	await writeFile(join(folders.output, "half.webp.1.tmp"), "")
	expect(await deriveMedia(folders)).toEqual({ made: 2, reused: 0, refused: [] })
	const now = await readdir(folders.output)
	expect(now).toHaveLength(2)
	expect(now.filter((name) => old.includes(name))).toEqual([])
	await rm(join(folders.output, now[0] ?? ""))
	expect(await deriveMedia(folders)).toEqual({ made: 1, reused: 1, refused: [] })
})

it("names the broken picture, and leaves the last manifest", async () => {
	await deriveMedia(folders)
	const before = await readFile(folders.manifest, "utf8")
	await writeFile(join(folders.source, "torn.jpg"), "no picture")
	await list({ "still.jpg": { width: 400, height: 400 }, "torn.jpg": { width: 1, height: 1 } })
	await expect(deriveMedia(folders)).rejects.toThrow(/content\/media\/torn\.jpg cannot be made/)
	expect(await readFile(folders.manifest, "utf8")).toBe(before)
})

it("never makes a picture wider than it is", () => {
	expect(widthsOf({ width: 1200, height: 1200 })).toEqual([320, 640, 1000])
	expect(widthsOf({ width: 1600, height: 1000 })).toEqual([480, 960, 1600])
	expect(widthsOf({ width: 200, height: 200 })).toEqual([200])
})
