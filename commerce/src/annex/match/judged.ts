import type { Stars } from "../../domain/certificate"
import type { AnnexPlace } from "../place/place"
import type { Reading } from "../stars/reading"
import type { Mark } from "./mark"

/** A line with all that the preview says of it and all that is needed to write it. */
export interface JudgedRow {
	sheet: string
	line: number
	name: string
	producer: string
	address: string
	set: string
	stars: Stars | null
	score: number | null
	/** What the annex says of the result, possible or not. */
	result: Reading
	/** `certify`: a known product; `draft`: a new one; `leave`: for a person. */
	fate: "certify" | "draft" | "leave"
	marks: Mark[]
	subject: { type: "product" | "tourism"; slug: string; name: string } | null
	/** Products a person may choose among. */
	among: { slug: string; name: string }[]
	round: "re-rating" | "upgrade" | null
	setNumber: number | null
	place: AnnexPlace
}
