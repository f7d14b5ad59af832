import { MedusaError } from "@medusajs/framework/utils"
import { fill } from "../../refusal/refusal"
import { Troubles } from "../certificate/trouble"
import { type ProgrammeReason, programmeReasons } from "./reasons"

/** A refusal at a field, for one of our reasons. */
export function refusal(
	field: string,
	reason: ProgrammeReason,
	{ type = MedusaError.Types.INVALID_DATA, ...values }: Record<string, string> = {},
): Troubles {
	return new Troubles([{ field, message: fill(programmeReasons[reason], values) }], type)
}

/** Somebody else was faster. */
export const changedMeanwhile = () => refusal("", "changed", { type: MedusaError.Types.CONFLICT })
export const noProduct = () => refusal("", "product_unknown", { type: MedusaError.Types.NOT_FOUND })
