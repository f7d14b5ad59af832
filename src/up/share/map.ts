import { readFileSync } from "node:fs"
import { join } from "node:path"
import archipelagos from "../../../content/geo/archipelagos.json"
import { once } from "../../lib/catalogue/once"
import { colours } from "./colours"

const drawing = once(() =>
	readFileSync(join(import.meta.dirname, "../../../content/geo/ban-do.svg"), "utf8"),
)

/** The drawing's own measure. */
const WIDTH = 560
const HEIGHT = 637

const provinces = once(() =>
	[...drawing().matchAll(/<path id="([a-z-]+)" d="([^"]+)"/g)].map(([, slug = "", d = ""]) => ({
		slug,
		d,
	})),
)

/**
 * Việt Nam with a province marked, and always with quần đảo Hoàng Sa and quần đảo Trường Sa, drawn and
 * named; in a box of this size.
 */
export function mapSvg(marked: string | null, width: number, height: number): Buffer {
	const land = provinces().map(({ slug, d }) => {
		const fill = slug === marked ? colours.seal : colours.land
		return `<path d="${d}" fill="${fill}" stroke="${colours.border}" stroke-width="1"/>`
	})
	const sea = archipelagos.map(({ name, belongsTo, province, islands, label }) => {
		const colour = province === marked || marked === null ? colours.seal : colours.soft
		const below = Math.max(label.y, lowest(islands) + 24)
		return `<path d="${islands}" stroke="${colour}" stroke-width="7" stroke-linecap="round"/>
			<text x="${label.x}" y="${below}" font-weight="600" font-size="19" fill="${colours.ink}">${name}</text>
			<text x="${label.x}" y="${below + 21}" font-size="16" fill="${colours.soft}">${belongsTo}</text>`
	})
	return Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"
		viewBox="-14 -20 ${WIDTH + 28} ${HEIGHT + 40}" font-family="Be Vietnam Pro">${land.join("")}${sea.join("")}</svg>`)
}

/** The southernmost island: at this size a name over the islands would hide some. */
function lowest(islands: string): number {
	return Math.max(...[...islands.matchAll(/M[\d.]+ ([\d.]+)/g)].map(([, y]) => Number(y)))
}
