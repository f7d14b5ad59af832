import sharp from "sharp"
import { expect, test } from "vitest"
import { judgePhoto } from "./judge"
import { takeFile } from "./upload"

const blank = (width: number, height: number) =>
	sharp({ create: { width, height, channels: 3, background: "#888" } })

test("kinds are told by their bytes, sizes by their headers", async () => {
	const image = blank(640, 480)
	expect(judgePhoto(await image.jpeg().toBuffer())).toEqual({ kind: "jpg" })
	expect(judgePhoto(await image.png().toBuffer())).toEqual({ kind: "png" })
	expect(judgePhoto(await image.webp().toBuffer())).toEqual({ kind: "webp" })
	expect(judgePhoto(await image.webp({ lossless: true }).toBuffer())).toEqual({ kind: "webp" })
	expect(judgePhoto(await image.avif().toBuffer())).toEqual({ kind: "avif" })
	expect(judgePhoto(await image.jpeg({ progressive: true }).withExif({}).toBuffer())).toEqual({
		kind: "jpg",
	})
})

test("what cannot be shown is refused with its fault", async () => {
	const svg = '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'
	const heic = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from("ftypheic\0\0\0\0mif1heic")])
	const torn = (await blank(640, 480).jpeg().toBuffer()).subarray(0, 20)
	const faults: [Buffer, string][] = [
		[Buffer.from("chỉ là chữ, không phải ảnh"), "kind"],
		[Buffer.from("GIF89a, một ảnh động"), "kind"],
		[Buffer.alloc(3), "kind"],
		[Buffer.from(svg), "svg"],
		[heic, "heic"],
		[torn, "broken"],
		[await blank(319, 2000).png().toBuffer(), "small"],
		[await blank(10_000, 6000).png().toBuffer(), "pixels"],
		[Buffer.alloc(31 * 1024 * 1024), "bytes"],
	]
	for (const [bytes, fault] of faults) expect(judgePhoto(bytes)).toEqual({ fault })
})

test("a file taken gets a name of ours, whatever it was called", async () => {
	const buffer = await blank(640, 480).png().toBuffer()
	const file = { originalname: "../../../etc/ảnh.jpg", mimetype: "text/html", buffer }
	expect(takeFile(file)).toBeNull()
	expect(file.originalname).toMatch(/^[0-9a-f]{16}\.png$/)
	expect(file.mimetype).toBe("image/png")
	const table = { originalname: "sản phẩm.CSV", mimetype: "x/y", buffer: Buffer.from("a,b\n") }
	expect(takeFile(table)).toBeNull()
	expect(table.originalname).toMatch(/^[0-9a-f]{16}\.csv$/)
	const page = { originalname: "a.html", mimetype: "image/png", buffer: Buffer.from("<html>") }
	expect(takeFile(page)).toBe("kind")
})
