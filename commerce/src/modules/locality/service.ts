import { MedusaService } from "@medusajs/framework/utils"
import { AdminUnit } from "./models/admin-unit"
import { AdminUnitMapping } from "./models/admin-unit-mapping"

/** Rows of the locality module; writes go through workflows or the seed. */
export default class LocalityService extends MedusaService({ AdminUnit, AdminUnitMapping }) {}
