import { Buffer } from "node:buffer"
import { crc32, deflateSync } from "node:zlib"

/** A grey picture of this size, whole and small. */
export function png(width: number, height: number): Buffer {
	const head = Buffer.alloc(13)
	head.writeUInt32BE(width, 0)
	head.writeUInt32BE(height, 4)
	// Eight bits of grey.
	head[8] = 8
	const rows = deflateSync(Buffer.alloc((width + 1) * height, 0x80).fill(0, 0, 1))
	return Buffer.concat([
		Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
		chunk("IHDR", head),
		chunk("IDAT", rows),
		chunk("IEND", Buffer.alloc(0)),
	])
}

function chunk(name: string, data: Buffer): Buffer {
	const body = Buffer.concat([Buffer.from(name, "latin1"), data])
	const ends = Buffer.alloc(8)
	ends.writeUInt32BE(data.length, 0)
	ends.writeUInt32BE(crc32(body), 4)
	return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)])
}
