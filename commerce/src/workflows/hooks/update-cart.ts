import { updateCartWorkflow } from "@medusajs/medusa/core-flows"
import { type CartAddress, checkUnits } from "../../checkout/address"

updateCartWorkflow.hooks.validate(async ({ input }, { container }) => {
	const address: unknown = input.shipping_address
	if (typeof address === "object" && address !== null)
		await checkUnits(container, address as CartAddress)
})
