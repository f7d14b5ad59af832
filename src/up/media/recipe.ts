/** What is made of a picture. A changed recipe changes the hash, so everything is made anew. */
export const recipe = {
	/** Square stills are never cropped: a card loads at most 640, a product page 1000. */
	still: [320, 640, 1000],
	/** Landscapes, 16:10. */
	poster: [480, 960, 1600],
	/** Photographs of the office keep their ratio. */
	photo: [320, 640, 1000],
	// Effort 2 of 9: a third of the time of the default, for about a tenth more bytes.
	avif: { quality: 50, effort: 2 },
	webp: { quality: 74, effort: 4 },
} as const

/** Widths to make of a picture, never wider than it is. */
export function widthsOf(size: { width: number; height: number }): number[] {
	const wanted: readonly number[] = size.width === size.height ? recipe.still : recipe.poster
	const fitting = wanted.filter((width) => width <= size.width)
	return fitting.length > 0 ? fitting : [size.width]
}
