import type { MedusaContainer } from "@medusajs/framework/types"
import { catalogueVersion } from "../catalogue/version"
import { OUTBOX_MODULE } from "../modules/outbox"
import type OutboxService from "../modules/outbox/service"

/** Changes that pages do not show yet. */
const SITE = "site"
/** Somebody pressed the button. */
const ASKED = "asked"
/** The version that went on line last. */
const PUBLISHED = "published"

const outboxOf = (scope: MedusaContainer) => scope.resolve<OutboxService>(OUTBOX_MODULE)

/** Changes come in bursts: within this time one row stands for all of a kind. */
const BURST_MS = 1000

export interface Publication {
	/** Changes that are not on line. */
	pending: number
	/** When the last of them happened. */
	changedAt: string | null
	/** A person asked for it: do not wait for quiet. */
	urgent: boolean
	version: string
}

/** Writes down that something published has changed. */
export async function noteChange(scope: MedusaContainer, kind: string): Promise<void> {
	const outbox = outboxOf(scope)
	const recent = { $gt: new Date(Date.now() - BURST_MS) }
	const filters = { topic: SITE, key: kind, status: "pending" as const, created_at: recent }
	const [same] = await outbox.listOutboxMessages(filters, { take: 1 })
	if (!same) await outbox.createOutboxMessages({ topic: SITE, key: kind })
}

/** Asks for a publication now. */
export async function askForPublication(scope: MedusaContainer): Promise<void> {
	await outboxOf(scope).createOutboxMessages({ topic: SITE, key: ASKED, urgent: true })
}

/**
 * What waits for publication. The version has the last word: changes that left it as it is are
 * dropped, and one that no event told of (a crash, a hand in the database) is written down.
 */
export async function readPublication(scope: MedusaContainer): Promise<Publication> {
	const version = await catalogueVersion(scope)
	const published = await publishedVersion(scope)
	let waiting = await waitingRows(scope)
	if (published !== null && published !== version && waiting.length === 0) {
		await noteChange(scope, "found")
		waiting = await waitingRows(scope)
	}
	const urgent = waiting.some((row) => row.urgent)
	if (published === version && !urgent) {
		await clear(scope, waiting)
		waiting = []
	}
	const last = waiting.at(-1)
	return {
		pending: waiting.length,
		changedAt: last ? new Date(last.created_at).toISOString() : null,
		urgent,
		version,
	}
}

/** A version is on line. Changes stay pending when the catalogue has moved on since it was exported. */
export async function acknowledge(scope: MedusaContainer, version: string): Promise<void> {
	const waiting = await waitingRows(scope)
	const outbox = outboxOf(scope)
	const old = await outbox.listOutboxMessages({ topic: PUBLISHED }, { take: 1000 })
	await outbox.createOutboxMessages({
		topic: PUBLISHED,
		key: version,
		status: "done",
		done_at: new Date(),
	})
	await outbox.deleteOutboxMessages(old.map((row) => row.id))
	const current = (await catalogueVersion(scope)) === version
	// A button pressed for this version is answered even when more has changed since; a withdrawal
	// made meanwhile is not, and still does not wait.
	await clear(scope, current ? waiting : waiting.filter((row) => row.urgent && row.key === ASKED))
}

async function waitingRows(scope: MedusaContainer) {
	return outboxOf(scope).listOutboxMessages(
		{ topic: SITE, status: "pending" },
		{ order: { created_at: "ASC" }, take: 10_000 },
	)
}

async function publishedVersion(scope: MedusaContainer): Promise<string | null> {
	const [row] = await outboxOf(scope).listOutboxMessages(
		{ topic: PUBLISHED },
		{ order: { created_at: "DESC" }, take: 1 },
	)
	return row?.key ?? null
}

async function clear(scope: MedusaContainer, rows: { id: string }[]): Promise<void> {
	if (rows.length === 0) return
	const done_at = new Date()
	await outboxOf(scope).updateOutboxMessages(
		rows.map(({ id }) => ({ id, status: "done" as const, done_at })),
	)
}
