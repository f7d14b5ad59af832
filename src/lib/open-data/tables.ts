import { once } from "../catalogue/once"
import { certificateTable } from "./certificates"
import { placeTable } from "./places"
import { producerTable } from "./producers"
import { productTable } from "./products"
import type { Table } from "./table"

/** All that is given to everybody. */
export const tables: () => Table[] = once(() => [
	productTable(),
	certificateTable(),
	producerTable(),
	placeTable(),
])
