import type { PhotoKind } from "../domain/photo"
import { jpegSize } from "./jpeg"

export interface Size {
	width: number
	height: number
}

/** What the first bytes of a file say it is; the name and type a browser gives say nothing. */
export type Header =
	| { kind: PhotoKind; size: Size | null }
	| { kind: "heic" | "svg" | "other"; size: null }

const other: Header = { kind: "other", size: null }

/** Reads the kind and size of a picture from its header, without decoding it. */
export function readHeader(bytes: Buffer): Header {
	if (bytes.length < 16) return other
	if (bytes.readUIntBE(0, 3) === 0xffd8ff) return { kind: "jpg", size: jpegSize(bytes) }
	if (bytes.readUInt32BE(0) === 0x89504e47) return { kind: "png", size: pngSize(bytes) }
	if (text(bytes, 0, 4) === "RIFF" && text(bytes, 8, 12) === "WEBP")
		return { kind: "webp", size: webpSize(bytes) }
	if (text(bytes, 4, 8) === "ftyp") return fromBrand(bytes)
	return /<svg[\s>]/i.test(text(bytes, 0, 4096)) ? { kind: "svg", size: null } : other
}

const text = (bytes: Buffer, from: number, to: number) => bytes.toString("latin1", from, to)

function pngSize(bytes: Buffer): Size | null {
	if (bytes.length < 24 || text(bytes, 12, 16) !== "IHDR") return null
	return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) }
}

function webpSize(bytes: Buffer): Size | null {
	if (bytes.length < 30) return null
	const chunk = text(bytes, 12, 16)
	if (chunk === "VP8X")
		return { width: bytes.readUIntLE(24, 3) + 1, height: bytes.readUIntLE(27, 3) + 1 }
	if (chunk === "VP8 ")
		return { width: bytes.readUInt16LE(26) & 0x3fff, height: bytes.readUInt16LE(28) & 0x3fff }
	if (chunk !== "VP8L") return null
	const bits = bytes.readUInt32LE(21)
	return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 }
}

/** The family of HEIF: AVIF is read, HEIC of telephones is not. */
function fromBrand(bytes: Buffer): Header {
	const brands = text(bytes, 8, Math.min(bytes.readUInt32BE(0), 64))
	if (brands.includes("avif")) return { kind: "avif", size: largestExtent(bytes) }
	return /hei[cxms]|hev[cx]|mif1/.test(brands) ? { kind: "heic", size: null } : other
}

/** The largest image the boxes tell of: the others are its tiles and its thumbnail. */
function largestExtent(bytes: Buffer): Size | null {
	const head = bytes.subarray(0, 65_536)
	let size: Size | null = null
	for (let at = head.indexOf("ispe"); at > 0 && at + 16 <= head.length; ) {
		const width = head.readUInt32BE(at + 8)
		const height = head.readUInt32BE(at + 12)
		if (!size || width * height > size.width * size.height) size = { width, height }
		at = head.indexOf("ispe", at + 4)
	}
	return size
}
