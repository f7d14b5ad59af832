export interface Point {
	lat: number
	lng: number
}

const EARTH_METRES = 6_371_008.8
const RADIANS = Math.PI / 180

/** Metres between two points along the surface of the earth. */
export function metresBetween(a: Point, b: Point): number {
	const north = Math.sin(((b.lat - a.lat) * RADIANS) / 2)
	const east = Math.sin(((b.lng - a.lng) * RADIANS) / 2)
	const h = north * north + Math.cos(a.lat * RADIANS) * Math.cos(b.lat * RADIANS) * east * east
	return 2 * EARTH_METRES * Math.asin(Math.min(1, Math.sqrt(h)))
}

export const isPoint = ({ lat, lng }: Point): boolean => Math.abs(lat) <= 90 && Math.abs(lng) <= 180

export interface Box {
	north: number
	east: number
	south: number
	west: number
}

/** Is a point in a box? A box whose west is east of its east crosses the date line. */
export function isInside({ lat, lng }: Point, { north, east, south, west }: Box): boolean {
	if (lat > north || lat < south) return false
	return west <= east ? lng >= west && lng <= east : lng >= west || lng <= east
}
