import archipelagos from "../../../content/geo/archipelagos.json"
import drawing from "../../../content/geo/ban-do.svg?raw"

export interface Frame {
	x: number
	y: number
	width: number
	height: number
}

/** Room for the name of an archipelago, in units of the map. */
const NAME_WIDTH = 115

const paths = new Map(
	[...drawing.matchAll(/<path id="([^"]+)" d="([^"]+)"/g)].map(([, id = "", d = ""]) => [id, d]),
)

/** Slugs of the provinces that the map draws. */
export function drawnProvinces(): string[] {
	return [...paths.keys()]
}

type Point = [x: number, y: number]

/** The drawing knows only absolute M, L and Z, an island only M and h0: every pair is a point. */
function pointsOf(path: string): Point[] {
	return [...path.matchAll(/(-?\d+(?:\.\d+)?) (-?\d+(?:\.\d+)?)/g)].map(([, x, y]) => [
		Number(x),
		Number(y),
	])
}

function around(points: Point[]): Frame {
	const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)]
	const [x, y] = [Math.min(...xs), Math.min(...ys)]
	return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y }
}

/** The archipelago that is part of a province: Hoàng Sa of Đà Nẵng, Trường Sa of Khánh Hòa. */
export function archipelagoOf(slug: string) {
	return archipelagos.find(({ province }) => province === slug) ?? null
}

/** The box around the land and islands of a province on the map; null for a slug that is not drawn. */
export function frameOf(slug: string): Frame | null {
	const land = paths.get(slug)
	if (!land) return null
	const sea = archipelagoOf(slug)
	const name: Point[] = sea
		? [
				[sea.label.x, sea.label.y],
				[sea.label.x + NAME_WIDTH, sea.label.y],
			]
		: []
	return around([...pointsOf(land), ...pointsOf(sea?.islands ?? ""), ...name])
}
