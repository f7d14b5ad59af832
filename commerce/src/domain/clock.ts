/**
 * The one clock of every part: pages, commerce, search and tests read the time here.
 * Outside production (`SITE_MODE` other than `live`) `SAOLANG_NOW` moves it: an ISO instant
 * ("2027-01-01T00:00:00+07:00") or a day, read as midnight in Việt Nam.
 */
export function now(env: Record<string, string | undefined> = process.env): Date {
	const set = env.SAOLANG_NOW
	if (!set || env.SITE_MODE === "live") return new Date()
	const at = new Date(/^\d{4}-\d{2}-\d{2}$/.test(set) ? `${set}T00:00:00+07:00` : set)
	if (Number.isNaN(at.getTime())) throw new Error(`SAOLANG_NOW is not a time: ${set}`)
	return at
}
