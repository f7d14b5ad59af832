import { MedusaError } from "@medusajs/framework/utils"
import { fill, Refusal } from "../../refusal/refusal"
import { certificateReasons } from "./reasons"

/** What is wrong with a request, at the field of the form it belongs to. */
export interface Trouble {
	field: string
	message: string
}

/** A request refused for all its troubles at once; the first of them is the message. */
export class Troubles extends Refusal {
	readonly troubles: readonly Trouble[]

	constructor(troubles: readonly Trouble[], type: string = MedusaError.Types.INVALID_DATA) {
		super(troubles[0]?.message ?? certificateReasons.bad_body, troubles[0]?.field, type)
		this.troubles = troubles
	}
}

/** One trouble, told with one of our reasons. */
export function trouble(
	field: string,
	reason: keyof typeof certificateReasons,
	values: Record<string, string> = {},
): Trouble {
	return { field, message: fill(certificateReasons[reason], values) }
}

/** Refuses when anything is wrong. */
export function refuse(troubles: readonly Trouble[]): void {
	if (troubles.length > 0) throw new Troubles(troubles)
}

/** "2025-08-12" as people write it. */
export const dayText = (day: string): string => day.split("-").reverse().join("/")
