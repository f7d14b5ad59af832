import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import {
	createShippingOptionsWorkflow,
	createStockLocationsWorkflow,
	linkSalesChannelsToStockLocationWorkflow,
	updateStoresWorkflow,
} from "@medusajs/medusa/core-flows"
import type { Shop } from "./shop"
import { zones } from "./zones"

const PROVIDER = "manual_manual"

/** The one stock location, and a flat price of delivery for each part of the country. Gives its id. */
export async function createDelivery(
	container: MedusaContainer,
	{ storeId, salesChannelId, shippingProfileId }: Shop,
	provinceCodes: readonly string[],
): Promise<string> {
	const { result: locations } = await createStockLocationsWorkflow(container).run({
		input: { locations: [{ name: "Kho chung" }] },
	})
	const locationId = locations[0]?.id ?? ""
	const fulfilment = container.resolve(Modules.FULFILLMENT)
	const set = await fulfilment.createFulfillmentSets({
		name: "Giao hàng",
		type: "shipping",
		service_zones: zones.map(({ name, holds }) => ({
			name,
			geo_zones: provinceCodes.filter(holds).map((province_code) => ({
				type: "province" as const,
				country_code: "vn",
				province_code,
			})),
		})),
	})
	await container.resolve(ContainerRegistrationKeys.LINK).create([
		{
			[Modules.STOCK_LOCATION]: { stock_location_id: locationId },
			[Modules.FULFILLMENT]: { fulfillment_provider_id: PROVIDER },
		},
		{
			[Modules.STOCK_LOCATION]: { stock_location_id: locationId },
			[Modules.FULFILLMENT]: { fulfillment_set_id: set.id },
		},
	])
	await linkSalesChannelsToStockLocationWorkflow(container).run({
		input: { id: locationId, add: [salesChannelId] },
	})
	await createShippingOptionsWorkflow(container).run({
		input: zones.map(({ name, price }) => ({
			name: `Giao tận nơi, ${name}`,
			price_type: "flat" as const,
			provider_id: PROVIDER,
			service_zone_id: set.service_zones.find((zone) => zone.name === name)?.id ?? "",
			shipping_profile_id: shippingProfileId,
			type: { label: "Giao tận nơi", description: "Giá minh họa", code: "giao-tan-noi" },
			data: { id: "manual-fulfillment", illustrative: true },
			prices: [{ currency_code: "vnd", amount: price }],
			rules: [
				{ attribute: "enabled_in_store", operator: "eq" as const, value: "true" },
				{ attribute: "is_return", operator: "eq" as const, value: "false" },
			],
		})),
	})
	await updateStoresWorkflow(container).run({
		input: { selector: { id: storeId }, update: { default_location_id: locationId } },
	})
	return locationId
}
