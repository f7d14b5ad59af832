import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { PhotoFault } from "../domain/photo"
import { OUTBOX_MODULE } from "../modules/outbox"
import type OutboxService from "../modules/outbox/service"
import { faultWords } from "./faults"

/** Photographs that the last publication did not show. */
const REFUSED = "photo"
/** Enough to show: more than this is one trouble with the folder, not with each photograph. */
const MOST = 200

export interface RefusedPhoto {
	/** Handle of the product. */
	product: string
	fault: PhotoFault
}

/** A photograph that is not on the pages, as the office reads of it. */
export interface PhotoTrouble {
	id: string
	name: string
	words: string
}

/** Keeps what the publisher told of the photographs, in place of what it told before. */
export async function keepRefusedPhotos(
	scope: MedusaContainer,
	photos: readonly RefusedPhoto[],
): Promise<void> {
	const outbox = scope.resolve<OutboxService>(OUTBOX_MODULE)
	const old = await outbox.listOutboxMessages({ topic: REFUSED }, { take: MOST })
	if (old.length > 0) await outbox.deleteOutboxMessages(old.map((row) => row.id))
	const rows = photos.slice(0, MOST).map(({ product, fault }) => ({
		topic: REFUSED,
		key: `${fault} ${product}`,
		status: "done" as const,
		done_at: new Date(),
	}))
	if (rows.length > 0) await outbox.createOutboxMessages(rows)
}

/** Photographs that are not on the pages, with the name of the product and the reason. */
export async function photoTroubles(scope: MedusaContainer): Promise<PhotoTrouble[]> {
	const outbox = scope.resolve<OutboxService>(OUTBOX_MODULE)
	const rows = await outbox.listOutboxMessages({ topic: REFUSED }, { take: MOST })
	const faults = new Map(rows.map(({ key }) => [key.split(" ")[1] ?? "", key.split(" ")[0] ?? ""]))
	if (faults.size === 0) return []
	const query = scope.resolve(ContainerRegistrationKeys.QUERY)
	const { data } = await query.graph({
		entity: "product",
		fields: ["id", "handle", "title"],
		filters: { handle: [...faults.keys()] },
	})
	return data.map(({ id, handle, title }) => ({
		id,
		name: title,
		words: wordsOf(faults.get(handle) ?? ""),
	}))
}

function wordsOf(fault: string): string {
	return new Map(Object.entries(faultWords)).get(fault) ?? faultWords.broken
}
