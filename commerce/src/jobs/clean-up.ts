import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** Removes what has served: locks nobody holds any more keep refusing others, done rows only pile up. */
export default async function cleanUp(container: MedusaContainer) {
	const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
	await database.raw("delete from locking where expiration < now()")
	await database.raw(
		`delete from outbox_message
		where topic = 'site' and status = 'done' and done_at < now() - interval '30 days'`,
	)
}

export const config = { name: "clean-up", schedule: "* * * * *" }
