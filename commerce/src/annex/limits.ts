/** What an annex may cost to read; real ones have some hundred rows. */
export const MAX_FILE_BYTES = 5 * 1024 * 1024
export const MAX_ROWS = 5000
/** All parts of an xlsx file together, unpacked. */
export const MAX_UNPACKED_BYTES = 60 * 1024 * 1024
export const MAX_PARTS = 2000
/** Cells of the rectangle from the first cell of a sheet to its last. */
export const MAX_CELLS = 1_500_000
/** Longest text taken from a cell. */
export const MAX_TEXT = 500
