import type { CertificateRecord, ProductRecord } from "../../../commerce/src/domain/export"

/** The facts a state is computed from when somebody asks, never the state itself. */
export type CheckCertificate = Pick<
	CertificateRecord,
	| "id"
	| "stars"
	| "decisionNumber"
	| "authority"
	| "isLatest"
	| "date"
	| "knownEnded"
	| "withdrawal"
	| "extension"
>

export interface CheckSubject {
	type: CertificateRecord["subject"]["type"]
	slug: string
	name: string
	/** Its page. */
	path: string
	/** The code on its packs; null for places. */
	code: string | null
	gtin: ProductRecord["gtin"]
	producer: string | null
	province: string | null
	/** Never there for alcohol in what is published: readers of any age see the list. */
	picture: string | null
	certificates: CheckCertificate[]
}

/** Every subject with its certificates, as a browser keeps it. */
export interface CheckList {
	/** When it was made, by the clock of the machine. */
	made: string
	/** The same moment by the clock of the shop, which a demonstration may have moved. */
	now: string
	/** Days it may be trusted. */
	lifeDays: number
	/** Where the shop's own QR codes lead. */
	origin: string
	subjects: CheckSubject[]
}

/** Days after which a withdrawal may have happened that the list does not know. */
export const LIFE_DAYS = 7
const DAY_MS = 86_400_000

/** The instant after which a list says nothing any more. */
export function lifeEnd({ made, lifeDays }: Pick<CheckList, "made" | "lifeDays">): Date {
	return new Date(Date.parse(made) + lifeDays * DAY_MS)
}

/** Is the list too old to be trusted, or so damaged that its age cannot be told? */
export function isPastLife(list: Pick<CheckList, "made" | "lifeDays">, at: Date): boolean {
	return !(at.getTime() < lifeEnd(list).getTime())
}

/** The moment to judge by, on the shop's clock: a device that is behind the making of the list is wrong. */
export function momentFor({ made, now }: Pick<CheckList, "made" | "now">, clock: Date): Date {
	const since = Math.max(0, clock.getTime() - Date.parse(made))
	return new Date(Date.parse(now) + since)
}

/** Is this what the shop publishes as its list, rather than an error page or half an answer? */
export function isCheckList(value: unknown): value is CheckList {
	if (typeof value !== "object" || value === null) return false
	const list: Partial<Record<keyof CheckList, unknown>> = value
	return (
		typeof list.made === "string" &&
		typeof list.now === "string" &&
		typeof list.lifeDays === "number" &&
		typeof list.origin === "string" &&
		Array.isArray(list.subjects)
	)
}
