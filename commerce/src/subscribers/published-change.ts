import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import {
	InventoryEvents,
	PricingEvents,
	ProductEvents,
	SalesChannelWorkflowEvents,
} from "@medusajs/framework/utils"
import { noteChange } from "../publication/outbox"
import { isQuiet } from "../publication/quiet"

const actions = ["created", "updated", "deleted", "restored"]

/** Rows of our own modules that are published, as "module.row". */
const ours = [
	"producer.producer",
	"certificate.ocop-certificate",
	"certificate.ocop-unranked",
	"place.tourism-point",
	"place.sales-point",
	"place.ocop-fair",
	"locality.admin-unit",
	"locality.admin-unit-mapping",
	"listing.product-detail",
	"listing.taxonomy-entry",
]

/** Whatever changes what pages say waits in the outbox for the publisher. */
export default async function noteAnyChange({ event, container }: SubscriberArgs) {
	if (isQuiet()) return
	await noteChange(container, event.name.split(".").slice(0, 2).join("."))
}

export const config: SubscriberConfig = {
	event: [
		...Object.values(ProductEvents),
		...Object.values(PricingEvents),
		...Object.values(InventoryEvents),
		...Object.values(SalesChannelWorkflowEvents),
		...ours.flatMap((row) => actions.map((action) => `${row}.${action}`)),
	],
	context: { subscriberId: "published-change" },
}
