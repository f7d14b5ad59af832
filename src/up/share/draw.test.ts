import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import sharp from "sharp"
import { afterAll, beforeAll, expect, it } from "vitest"
import { type ShareCard, shareFile } from "../../lib/share/card"
import { deriveShare } from "./derive"
import { mapSvg } from "./map"
import { escaped, setWords, useOwnFonts } from "./text"

let folder = ""
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), "share-"))
	const noise = { type: "gaussian" as const, mean: 128, sigma: 40 }
	const create = { width: 640, height: 640, channels: 3 as const, background: "#000", noise }
	await sharp({ create }).webp().toFile(join(folder, "a.webp"))
})
afterAll(() => rm(folder, { recursive: true }))

const card = (title: string, beside: ShareCard["beside"]): ShareCard => ({
	kicker: "Thực phẩm",
	title,
	lines: ["HTX sản xuất & chế biến <chè>", "Xã Tân Cương, tỉnh Thái Nguyên"],
	beside,
})

it("draws each card once, as a JPEG of the size that is asked for, light enough to send", async () => {
	const output = join(folder, "og")
	const cards = [
		card("Chè", { picture: "a.webp", illustration: true }),
		card("Bánh đậu xanh hương vị trái cây Rồng Vàng Hoàng Gia ".repeat(6), { map: "hai-phong" }),
	]
	expect(await deriveShare(cards, output, folder)).toBe(2)
	expect((await readdir(output)).sort()).toEqual(cards.map(shareFile).sort())
	for (const one of cards) {
		const bytes = await readFile(join(output, shareFile(one)))
		const { width, height, format } = await sharp(bytes).metadata()
		expect([width, height, format]).toEqual([1200, 630, "jpeg"])
		// The noise of the test is heavier than any picture.
		if ("map" in one.beside) expect(bytes.length).toBeLessThan(100_000)
	}
	const old = join(output, "0123456789abcdef0123.jpg")
	await writeFile(old, "")
	expect(await deriveShare(cards, output, folder)).toBe(0)
	expect(await readdir(output)).toContain("0123456789abcdef0123.jpg")
	await utimes(old, 0, 0)
	await deriveShare(cards, output, folder)
	expect(await readdir(output)).toHaveLength(2)
})

it("names both archipelagos on every map, whatever province is marked", () => {
	for (const province of [null, "ha-noi", "da-nang", "khanh-hoa"]) {
		const map = mapSvg(province, 536, 630).toString()
		expect(map.match(/<path /g)?.length).toBe(36)
		expect(map).toContain("Quần đảo Hoàng Sa")
		expect(map).toContain("Quần đảo Trường Sa")
		expect(map).toContain("TP. Đà Nẵng, Việt Nam")
		expect(map).toContain("Khánh Hòa, Việt Nam")
	}
})

it("sets words in the site's own type, as large as they fit", async () => {
	useOwnFonts()
	const words = { font: "title" as const, sizes: [60, 30], colour: "#000", width: 500 }
	const short = await setWords({ ...words, text: "Chè", height: 100 })
	const long = await setWords({ ...words, text: "Chè Tân Cương ".repeat(4), height: 100 })
	expect(short.height).toBeGreaterThan(30)
	expect(long.height).toBeLessThanOrEqual(100)
	expect(escaped('A & <b> "c"')).toBe("A &#38; &#60;b&#62; &#34;c&#34;")
})
