import type { AdminCertificate } from "../../api/admin/certificates/certificate"
import { isoOf } from "../form/dates"
import type { Field, Values } from "../form/field"
import { addFields, extendFields, withdrawFields } from "./fields"
import { certificateWords } from "./words"

/** What somebody is about to do, and to what. */
export type Change =
	| { kind: "add"; subject: { type: "product" | "tourism"; slug: string; name: string } }
	| { kind: "extend" | "withdraw"; certificate: AdminCertificate }

interface Form {
	title: string
	about: string
	submit: string
	danger: boolean
	fields: Field[]
	path: string
	bodyOf: (values: Values) => Record<string, unknown>
}

/** The form of a change. */
export function formOf(change: Change): Form {
	if (change.kind === "add") {
		const { name, ...subject } = change.subject
		return {
			title: "Thêm giấy chứng nhận",
			about: `${name}. ${certificateWords.forGood}`,
			submit: "Thêm giấy",
			danger: false,
			fields: addFields,
			path: "/admin/certificates",
			bodyOf: (values) => ({ ...bodyOf(addFields, values), subject, stars: Number(values.stars) }),
		}
	}
	const { subject, code, stars, decisionNumber } = change.certificate
	const decision = decisionNumber ?? certificateWords.unstated
	const about = `${subject.name}, ${stars} sao, quyết định ${decision}. ${certificateWords.forGood}`
	const path = `/admin/certificates/${encodeURIComponent(code)}/${change.kind}`
	const fields = change.kind === "extend" ? extendFields : withdrawFields
	const shared = { about, path, fields, bodyOf: (values: Values) => bodyOf(fields, values) }
	return change.kind === "extend"
		? { ...shared, title: "Gia hạn giấy chứng nhận", submit: "Gia hạn", danger: false }
		: { ...shared, title: "Thu hồi giấy chứng nhận", submit: "Thu hồi", danger: true }
}

/** Files go their own way; what was left empty and may be is left out. */
function bodyOf(fields: Field[], values: Values): Record<string, unknown> {
	const sent = fields.flatMap(({ name, kind, optional }): [string, string][] => {
		const value = values[name] ?? ""
		if (kind === "file" || (optional && !value.trim())) return []
		return [[name, kind === "day" ? isoOf(value) : value]]
	})
	return Object.fromEntries(sent)
}
