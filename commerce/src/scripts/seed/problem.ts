/** One thing wrong with the content, told so that a person finds it. */
export interface Problem {
	file: string
	/** Slug, id or position of the record; "" for the file as a whole. */
	record: string
	/** Path of the field inside the record; "" for the record as a whole. */
	field: string
	message: string
}

export function describe({ file, record, field, message }: Problem): string {
	return [file, record, field].filter(Boolean).join(" › ").concat(`: ${message}`)
}

/** The content is not fit to be used; nothing has been written. */
export class UnfitContent extends Error {
	constructor(readonly problems: readonly Problem[]) {
		super(`Nội dung có ${problems.length} chỗ sai:\n${problems.map(describe).join("\n")}`)
		this.name = "UnfitContent"
	}
}
