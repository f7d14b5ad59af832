import pg from "pg"
import { Trouble } from "../tell.mjs"

/** Asks one question of a database. */
export async function query<Row extends pg.QueryResultRow>(
	url: string,
	sql: string,
	values: unknown[] = [],
): Promise<Row[]> {
	const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
	// A server that goes away must not end this process.
	client.on("error", () => undefined)
	try {
		await client.connect()
		return (await client.query<Row>(sql, values)).rows
	} finally {
		await client.end().catch(() => undefined)
	}
}

/** Makes the database unless it is there. */
export async function ensureDatabase(server: string, name: string): Promise<void> {
	const found = await query(server, "select 1 from pg_database where datname = $1", [name])
	if (found.length === 0) await query(server, `create database "${name}"`)
}

/** Says in one sentence why an existing server cannot be used. */
export async function requireDatabase(url: string): Promise<void> {
	try {
		await query(url, "select 1")
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error)
		throw new Trouble(
			`không nối được cơ sở dữ liệu của DATABASE_URL (${reason}).`,
			"Kiểm tra địa chỉ, mật khẩu và tên cơ sở dữ liệu.",
		)
	}
}

/** What commerce's database holds already. */
export interface Contents {
	/** Changes when the database is dropped and made anew. */
	id: string
	tables: boolean
	products: boolean
	users: boolean
}

export async function contents(url: string): Promise<Contents> {
	const [found] = await query<{ id: string; tables: boolean }>(
		url,
		`select oid::text || ' ' || datname as id, to_regclass('public.product') is not null as tables
		 from pg_database where datname = current_database()`,
	)
	const id = found?.id ?? ""
	if (!found?.tables) return { id, tables: false, products: false, users: false }
	const [row] = await query<{ products: boolean; users: boolean }>(
		url,
		`select exists (select from product) as products, exists (select from "user") as users`,
	)
	return {
		id,
		tables: true,
		products: row?.products ?? false,
		users: row?.users ?? false,
	}
}
