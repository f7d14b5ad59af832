import decodeQR from "qr/decode.js"
import sharp from "sharp"
import { expect, test } from "vitest"
import { sampleProduct } from "../catalogue/sample"
import { qrPng, qrSvg } from "./draw"
import { qrPayload } from "./payload"

const texts = [
	qrPayload(sampleProduct({ traceCode: "K7M29QXD" }), "https://saolang.vn"),
	qrPayload(sampleProduct({ gtin: "08938505974194" }), "https://saolang.vn"),
]

test("goods with a GTIN carry a GS1 Digital Link, others our code", () => {
	expect(texts).toEqual([
		"https://saolang.vn/truy-xuat/K7M29QXD/",
		"https://saolang.vn/01/08938505974194",
	])
})

test.each(texts)("both drawings of %s are read back", async (text) => {
	for (const image of [
		qrPng(text),
		Buffer.from(qrSvg(text).replace("<svg ", '<svg width="370" ')),
	]) {
		const { data, info } = await sharp(image)
			.ensureAlpha()
			.raw()
			.toBuffer({ resolveWithObject: true })
		expect(decodeQR({ width: info.width, height: info.height, data })).toBe(text)
	}
})
