import type { MedusaContainer } from "@medusajs/framework/types"
import { type PlaceResolver, placeResolver } from "../domain/place-resolve"
import { readUnitTables } from "./tables"

/**
 * Looks places up in the units the locality module holds. Reads them all (some 25,000 rows): make
 * one for a whole import, not one for each row.
 */
export async function placesOf(scope: MedusaContainer): Promise<PlaceResolver> {
	return placeResolver(await readUnitTables(scope))
}
