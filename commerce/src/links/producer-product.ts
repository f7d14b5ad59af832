import { defineLink } from "@medusajs/framework/utils"
import ProductModule from "@medusajs/medusa/product"
import ProducerModule from "../modules/producer"

/** A producer makes many products; a product has at most one producer. */
export default defineLink(ProducerModule.linkable.producer, {
	linkable: ProductModule.linkable.product,
	isList: true,
})
