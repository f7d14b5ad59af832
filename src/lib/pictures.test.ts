import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, expect, it, vi } from "vitest"
import listed from "../../content/media/pictures.json"
import { productPicture, tourismPicture, upTo } from "./pictures"
import { picturesFile, undescribed } from "./pictures-file"

const file = picturesFile.parse(listed)
const media = join(import.meta.dirname, "../../content/media")
const folder = mkdtempSync(join(tmpdir(), "manifest-"))
const pictures = Object.fromEntries(
	Object.entries(file.pictures).map(([name, { width, height }]) => [
		name,
		{
			stem: `/media/${name.replace(/\..*/, "")}-0`,
			width,
			height,
			widths: [320, 640, 1000],
			colour: "#000000",
		},
	]),
)
writeFileSync(join(folder, "media.json"), JSON.stringify({ pictures }))
vi.stubEnv("SAOLANG_DATA", folder)
afterAll(() => {
	vi.unstubAllEnvs()
	rmSync(folder, { recursive: true })
})

it("describes every picture it names, has each on disk, and keeps no other", () => {
	expect(undescribed(file)).toEqual([])
	const names = Object.keys(file.pictures)
	expect(names.filter((name) => !existsSync(join(media, name)))).toEqual([])
	expect(readdirSync(media).sort()).toEqual([...names, "pictures.json"].sort())
})

it("gives no picture exactly where none fits", () => {
	const wrong = Object.entries(file.products).filter(
		([, { picture, fit }]) => (picture === null) !== (fit === "none"),
	)
	expect(wrong).toEqual([])
})

it("offers AVIF before WebP, with the ratio of the source", () => {
	const slug = Object.keys(file.products).find((key) => file.products[key]?.picture) ?? ""
	const picture = productPicture(slug)
	expect(picture).toMatchObject({ width: 1200, height: 1200 })
	expect(picture?.sources.map(({ type }) => type)).toEqual(["image/avif", "image/webp"])
	expect(picture?.sources[0]?.srcset).toMatch(/-320\.avif 320w, .*-1000\.avif 1000w$/)
	expect(picture?.src).toMatch(/-640\.webp$/)
	expect(productPicture("no-such-thing")).toBeNull()
	for (const place of Object.keys(file.tourism)) expect(tourismPicture(place)?.alt).toBeTruthy()
})

it("keeps a card from loading the widest file", () => {
	const slug = Object.keys(file.tourism)[0] ?? ""
	const picture = tourismPicture(slug)
	if (!picture) throw new Error("no picture")
	expect(upTo(picture, 640).widths).toEqual([320, 640])
	expect(upTo(picture, 640).sources[0]?.srcset).not.toContain("1000")
	expect(upTo(picture, 10).widths).toEqual([320])
})
