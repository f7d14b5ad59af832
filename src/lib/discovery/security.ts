import { parseMobile } from "../../../commerce/src/domain/phone"
import type { Office } from "../config"

export const securityPath = "/.well-known/security.txt"

/** RFC 9116 asks for less than a year; a site that nobody builds any more stops vouching much sooner. */
const LIFE_DAYS = 90
const DAY_MS = 86_400_000

/** Whom to tell of a weakness (RFC 9116); null while the office names no way to reach it. */
export function securityTxt(office: Office, origin: string, at: Date): string | null {
	const phone = office.phone && parseMobile(office.phone)
	const contacts = [
		...(office.email ? [`mailto:${office.email}`] : []),
		...(phone ? [`tel:${phone}`] : []),
	]
	if (contacts.length === 0) return null
	const lines = [
		...contacts.map((contact) => `Contact: ${contact}`),
		`Expires: ${new Date(at.getTime() + LIFE_DAYS * DAY_MS).toISOString()}`,
		"Preferred-Languages: vi, en",
		`Canonical: ${origin}${securityPath}`,
	]
	return `${lines.join("\n")}\n`
}
