export const openDataPath = "/du-lieu-mo/"

/** Where a table lies as a file. */
export function tablePath(name: string, format: "csv" | "json"): string {
	return `${openDataPath}${name}.${format}`
}
