import {
	LEAST_SIDE,
	MOST_BYTES,
	MOST_PIXELS,
	type PhotoFault,
	type PhotoKind,
} from "../domain/photo"
import { readHeader } from "./header"

/** Can this file become a photograph on the pages? A picture torn further on is found by the decoder. */
export function judgePhoto(bytes: Buffer): { kind: PhotoKind } | { fault: PhotoFault } {
	if (bytes.length > MOST_BYTES) return { fault: "bytes" }
	const header = readHeader(bytes)
	if (header.kind === "svg" || header.kind === "heic") return { fault: header.kind }
	if (header.kind === "other") return { fault: "kind" }
	if (!header.size) return { fault: "broken" }
	const { width, height } = header.size
	if (width * height > MOST_PIXELS) return { fault: "pixels" }
	if (Math.min(width, height) < LEAST_SIDE) return { fault: "small" }
	return { kind: header.kind }
}
