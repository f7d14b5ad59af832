import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import {
	createDefaultsWorkflow,
	createPricePreferencesWorkflow,
	createRegionsWorkflow,
	createTaxRegionsWorkflow,
	updateSalesChannelsWorkflow,
	updateStoresWorkflow,
} from "@medusajs/medusa/core-flows"

export interface Shop {
	storeId: string
	regionId: string
	salesChannelId: string
	shippingProfileId: string
}

/** Currency, region, tax region and the one sales channel. */
export async function createShop(container: MedusaContainer): Promise<Shop> {
	await createDefaultsWorkflow(container).run()
	const [store] = await container.resolve(Modules.STORE).listStores({}, { take: 1 })
	const [profile] = await container
		.resolve(Modules.FULFILLMENT)
		.listShippingProfiles({ type: "default" }, { take: 1 })
	const salesChannelId = store?.default_sales_channel_id
	if (!store || !salesChannelId || !profile) throw new Error("thiếu bảng gốc: hãy chạy db:migrate")

	await updateSalesChannelsWorkflow(container).run({
		input: {
			selector: { id: salesChannelId },
			update: { name: "Cửa hàng trực tuyến", description: null },
		},
	})
	// Prices in Việt Nam are said with VAT in them.
	await createPricePreferencesWorkflow(container).run({
		input: [{ attribute: "currency_code", value: "vnd", is_tax_inclusive: true }],
	})
	const { result: regions } = await createRegionsWorkflow(container).run({
		input: {
			regions: [
				{
					name: "Việt Nam",
					currency_code: "vnd",
					countries: ["vn"],
					payment_providers: ["pp_system_default"],
					is_tax_inclusive: true,
				},
			],
		},
	})
	const regionId = regions[0]?.id ?? ""
	// No rate: which one holds for whom is for the office to say, and prices include it already.
	await createTaxRegionsWorkflow(container).run({
		input: [{ country_code: "vn", provider_id: "tp_system" }],
	})
	await updateStoresWorkflow(container).run({
		input: {
			selector: { id: store.id },
			update: {
				name: "Sao Làng",
				supported_currencies: [{ currency_code: "vnd", is_default: true }],
				default_region_id: regionId,
			},
		},
	})
	return { storeId: store.id, regionId, salesChannelId, shippingProfileId: profile.id }
}
