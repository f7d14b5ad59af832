import { MedusaError } from "@medusajs/framework/utils"
import { Refusal } from "../../../../refusal/refusal"

/** Medusa shows an order to whoever knows its id; ours are read by code and phone only. */
export const GET = async (): Promise<never> => {
	throw Refusal.of("not_found", undefined, { type: MedusaError.Types.NOT_FOUND })
}
