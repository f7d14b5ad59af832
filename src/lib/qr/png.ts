import { crc32, deflateSync } from "node:zlib"

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
/** One bit a pixel, grey: 0 is black. */
const DEPTH_AND_COLOUR = [1, 0, 0, 0, 0]

/** A bitmap (true is black) as a PNG of one bit a pixel, each point drawn `scale` pixels wide. */
export function bitmapPng(rows: readonly boolean[][], scale: number): Uint8Array<ArrayBuffer> {
	const width = (rows[0]?.length ?? 0) * scale
	const header = Buffer.alloc(13)
	header.writeUInt32BE(width, 0)
	header.writeUInt32BE(rows.length * scale, 4)
	header.set(DEPTH_AND_COLOUR, 8)
	const lines = rows.flatMap((row) => Array<Buffer>(scale).fill(lineOf(row, scale)))
	return Uint8Array.from(
		Buffer.concat([
			Buffer.from(SIGNATURE),
			chunk("IHDR", header),
			chunk("IDAT", deflateSync(Buffer.concat(lines), { level: 9 })),
			chunk("IEND", Buffer.alloc(0)),
		]),
	)
}

/** A row of pixels, eight a byte, after the byte that says "no filter". */
function lineOf(row: readonly boolean[], scale: number): Buffer {
	const line = Buffer.alloc(1 + Math.ceil((row.length * scale) / 8))
	for (let x = 0; x < row.length * scale; x++)
		if (!row[Math.floor(x / scale)])
			line[1 + (x >> 3)] = (line[1 + (x >> 3)] ?? 0) | (0x80 >> (x & 7))
	return line
}

function chunk(type: string, data: Buffer): Buffer {
	const body = Buffer.concat([Buffer.from(type, "latin1"), data])
	const length = Buffer.alloc(4)
	length.writeUInt32BE(data.length)
	const sum = Buffer.alloc(4)
	sum.writeUInt32BE(crc32(body))
	return Buffer.concat([length, body, sum])
}
