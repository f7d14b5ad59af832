import type { Secrets } from "../secrets"
import type { Settings } from "../settings"
import type { Publication } from "./due"
import type { Published } from "./publish"

/** Talks to commerce about what is published: its outbox of changes, and what has gone on line. */
export function publicationClient(settings: Settings, secrets: Secrets, publishableKey: string) {
	const headers = {
		authorization: `Bearer ${secrets.publishToken}`,
		"x-publishable-api-key": publishableKey,
		"content-type": "application/json",
	}
	const ask = async (path: string, init: RequestInit): Promise<unknown> => {
		const url = `${settings.commerceUrl}/store/publication${path}`
		const answer = await fetch(url, { ...init, headers, signal: AbortSignal.timeout(10_000) })
		if (!answer.ok) throw new Error(`${path || "/"} answered ${answer.status}`)
		return answer.json()
	}
	return {
		/** What waits; null while commerce does not answer. */
		async read(): Promise<Publication | null> {
			try {
				return publicationOf(await ask("", { method: "GET" }))
			} catch {
				return null
			}
		},
		/** Says which version is on line, so that commerce clears the changes up to it, and what it lacks. */
		async acknowledge({ version, refusedPhotos }: Published): Promise<void> {
			const body = { version, photos: refusedPhotos }
			await ask("/ack", { method: "POST", body: JSON.stringify(body) })
		},
	}
}

function publicationOf(answer: unknown): Publication {
	const { pending, changedAt, urgent } = answer as Record<string, unknown>
	return {
		pending: Boolean(pending),
		changedAt: typeof changedAt === "string" ? new Date(changedAt) : null,
		urgent: Boolean(urgent),
	}
}
