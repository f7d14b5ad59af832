import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { dayOf } from "../../../domain/calendar"
import { now } from "../../../domain/clock"
import { noteChangeIn } from "../../../publication/outbox-row"
import { inTransaction } from "../../certificate/transaction"
import { changedMeanwhile } from "../refuse"
import { touch } from "../save"
import type { PackPlan } from "./plan"

/** Last step: what is known of the prices and amounts, and from when. Nothing after it can fail. */
export const writePackFactsStep = createStep(
	"write-pack-facts",
	async ({ plan, seen }: { plan: PackPlan; seen: string }, { container }) => {
		const { productId, facts, priced } = plan
		await inTransaction(container, async (transaction) => {
			const changed = await transaction("product_detail")
				.where({ product_id: productId })
				.whereNull("deleted_at")
				.whereRaw("updated_at::text = ?", [seen])
				.update({
					variant_facts: JSON.stringify(facts),
					...(priced && { price_as_of: dayOf(now()), price_max: null }),
					updated_at: transaction.raw("clock_timestamp()"),
				})
			if (changed === 0) throw changedMeanwhile()
			await touch(transaction, productId)
			await noteChangeIn(transaction, "listing.product-detail")
		})
		return new StepResponse(productId)
	},
)
