import { query } from "../postgres/database"

/**
 * Takes away the locks that an earlier process of commerce left when it was cut off: nobody else can,
 * and the carts it held would refuse every change. One process of commerce runs at a time here.
 */
export async function releaseLocks(databaseUrl: string): Promise<void> {
	await query(databaseUrl, "delete from locking")
}
