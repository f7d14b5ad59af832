/** Whole đồng. VND has no minor unit; a fraction is an error, never rounded silently. */
export type Dong = number

const formatter = new Intl.NumberFormat("vi-VN", { maximumFractionDigits: 0 })

/** Largest amount the shop handles: keeps sums far inside exact integers. */
export const MAX_DONG = 10_000_000_000

export function isDong(value: unknown): value is Dong {
	return typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= MAX_DONG
}

/** "1.250.000 ₫", with the no-break space before the sign. */
export function formatDong(amount: Dong): string {
	return `${formatter.format(amount)}\u00a0₫`
}
