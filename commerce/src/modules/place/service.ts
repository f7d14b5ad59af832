import { MedusaService } from "@medusajs/framework/utils"
import { Fair } from "./models/fair"
import { SalesPoint } from "./models/sales-point"
import { TourismPoint } from "./models/tourism-point"

/** Rows of the place module; writes go through workflows or the seed. */
export default class PlaceService extends MedusaService({ TourismPoint, SalesPoint, Fair }) {}
