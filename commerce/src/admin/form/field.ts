/** A field of a form: what it is called, how it is typed and how it is sent. */
export interface Field {
	/** As the server calls it. */
	name: string
	label: string
	kind: "text" | "long" | "day" | "choice" | "check" | "file"
	hint?: string
	optional?: boolean
	choices?: { value: string; label: string }[]
	/** Of a file: what may be chosen. */
	accept?: string
}

/** What is typed, by field; a box that is ticked holds `TICKED`. */
export type Values = Record<string, string>

export const TICKED = "1"
