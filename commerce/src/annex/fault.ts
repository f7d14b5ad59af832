import { type AnnexReason, annexReasons } from "./reasons"

/** A file, a form or an import refused as a whole, with the reason in Vietnamese. */
export class AnnexFault extends Error {
	/** Answered as a bad request. */
	readonly type = "invalid_data"

	constructor(
		readonly reason: AnnexReason,
		values: Record<string, string | number> = {},
	) {
		super(
			annexReasons[reason].replace(/\{(\w+)\}/g, (whole, name: string) =>
				String(values[name] ?? whole),
			),
		)
		this.name = "AnnexFault"
	}
}
