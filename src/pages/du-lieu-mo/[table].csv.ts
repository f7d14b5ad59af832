import type { APIRoute, GetStaticPaths } from "astro"
import { csvOf } from "../../lib/open-data/csv"
import type { Table } from "../../lib/open-data/table"
import { tables } from "../../lib/open-data/tables"

export const getStaticPaths = (() =>
	tables().map((table) => ({
		params: { table: table.name },
		props: { table },
	}))) satisfies GetStaticPaths

/** A table for spreadsheets. */
export const GET: APIRoute<{ table: Table }> = ({ props }) =>
	new Response(csvOf(props.table), { headers: { "Content-Type": "text/csv; charset=utf-8" } })
