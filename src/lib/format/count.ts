const formatter = new Intl.NumberFormat("vi-VN")

/** "1.250": a count as Vietnamese readers write it. */
export function formatCount(count: number): string {
	return formatter.format(count)
}
