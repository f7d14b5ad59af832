import { MedusaError } from "@medusajs/framework/utils"
import { type Reason, reasons } from "./reasons"

/** Field names of the shop's forms, so that a reason is shown where it belongs. */
export type Field =
	| "name"
	| "phone"
	| "provinceCode"
	| "communeCode"
	| "street"
	| "email"
	| "note"
	| "quantity"
	| "code"

/** A request refused with a reason in Vietnamese, at a field when it belongs to one. */
export class Refusal extends MedusaError {
	readonly field: string | undefined
	/** Tells our messages from those of the framework, also after an error was copied. */
	readonly inVietnamese = true

	constructor(message: string, field: Field | string | undefined, type: string) {
		super(type, message)
		this.field = field
	}

	/** Refuses for one of our reasons. */
	static of(
		reason: Reason,
		field?: Field | string,
		{ type = MedusaError.Types.INVALID_DATA, ...values }: Details = {},
	): Refusal {
		return new Refusal(fill(reasons[reason], values), field, type)
	}
}

type Details = { type?: string } & Record<string, string | number>

/** A reason with its blanks filled. */
export function fill(text: string, values: Record<string, string | number | undefined>): string {
	return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))
}
