import { MedusaService } from "@medusajs/framework/utils"
import { ProductDetail } from "./models/product-detail"
import { TaxonomyEntry } from "./models/taxonomy-entry"

/** Rows of the listing module; writes go through workflows or the seed. */
export default class ListingService extends MedusaService({ ProductDetail, TaxonomyEntry }) {}
