import { defineLink } from "@medusajs/framework/utils"
import ProductModule from "@medusajs/medusa/product"
import ListingModule from "../modules/listing"

/** What the programme says of a product, one row each. */
export default defineLink(ProductModule.linkable.product, ListingModule.linkable.productDetail)
