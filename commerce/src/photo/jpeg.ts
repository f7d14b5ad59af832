/** Size of a JPEG from its frame header; null when there is none. */
export function jpegSize(bytes: Buffer): { width: number; height: number } | null {
	let at = 2
	while (at + 9 < bytes.length) {
		if (bytes[at] !== 0xff) return null
		const marker = bytes[at + 1] ?? 0
		// Any number of 0xff may fill the space before a marker.
		if (marker === 0xff) at += 1
		else if (isFrame(marker))
			return { height: bytes.readUInt16BE(at + 5), width: bytes.readUInt16BE(at + 7) }
		else at += 2 + bytes.readUInt16BE(at + 2)
	}
	return null
}

/** SOF0 to SOF15, without the three tables that share their range. */
const isFrame = (marker: number) =>
	marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
