/** Rows of the query engine in the shape its fields were asked for. */
export function rowsAs<Row>(data: unknown): Row[] {
	return data as Row[]
}
