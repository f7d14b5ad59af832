/** Cells that a file shows as one, from 0, both ends included. */
export interface Merge {
	top: number
	left: number
	bottom: number
	right: number
}

/** One sheet as texts; what a formula was is no longer to be seen. */
export interface Sheet {
	name: string
	rows: string[][]
	merges: Merge[]
}
