/** Addresses that the browser builds too: these functions read no catalogue. */
export const checkPath = "/kiem-tra/"
export const checkListPath = "/chung-nhan/danh-sach.json"

/** What a product's QR leads to. */
export function tracePath(code: string): string {
	return `/truy-xuat/${code}/`
}

export function certificateAddress(id: string): string {
	return `/chung-nhan/${id}/`
}

export function checkPathFor(typed: string): string {
	return `${checkPath}?q=${encodeURIComponent(typed)}`
}
