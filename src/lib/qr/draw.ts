import encodeQR from "qr"
import { bitmapPng } from "./png"

/** Light modules around the code that ISO/IEC 18004 asks for. */
const BORDER = 4
/** A quarter of the code may be dirty or torn. */
const ECC = "quartile"
/** Pixels a module: 10 keep a code of 41 modules sharp when printed 3 cm wide. */
const SCALE = 10

/** A QR as a drawing that prints sharp at any size. */
export function qrSvg(text: string): string {
	const rows = encodeQR(text, "raw", { ecc: ECC, border: BORDER })
	const path = rows.flatMap((row, y) =>
		darkRuns(row).map(([x, length]) => `M${x} ${y}h${length}v1H${x}z`),
	)
	const box = `0 0 ${rows.length} ${rows.length}`
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${rows.length}v${rows.length}H0z"/><path d="${path.join("")}"/></svg>\n`
}

/** The same as black and white pixels. */
export function qrPng(text: string): Uint8Array<ArrayBuffer> {
	return bitmapPng(encodeQR(text, "raw", { ecc: ECC, border: BORDER }), SCALE)
}

/** Where dark modules begin in a row, and how many follow. */
function darkRuns(row: readonly boolean[]): [start: number, length: number][] {
	const runs: [number, number][] = []
	for (const [x, dark] of row.entries()) {
		const last = runs.at(-1)
		if (!dark) continue
		if (last && last[0] + last[1] === x) last[1] += 1
		else runs.push([x, 1])
	}
	return runs
}
