import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import {
	createApiKeysWorkflow,
	linkSalesChannelsToApiKeyWorkflow,
} from "@medusajs/medusa/core-flows"

/** The last thing written: a database without this key was never seeded to the end. */
const TITLE = "Sao Làng"

/** Token of the shop's key; null when the seed has not run to its end. */
export async function findKey(container: MedusaContainer): Promise<string | null> {
	const keys = await container
		.resolve(Modules.API_KEY)
		.listApiKeys({ type: "publishable", title: TITLE }, { take: 1 })
	return keys[0]?.token ?? null
}

/** Medusa makes a key of its own at its first start; nobody would know which one is used. */
export async function dropOtherKeys(container: MedusaContainer): Promise<void> {
	const service = container.resolve(Modules.API_KEY)
	const keys = await service.listApiKeys({ type: "publishable" })
	const others = keys.filter(({ title }) => title !== TITLE).map(({ id }) => id)
	if (others.length === 0) return
	// Only a revoked key may be deleted.
	await service.revoke({ id: others }, { revoked_by: "seed" })
	await service.deleteApiKeys(others)
}

/** The key by which the site speaks to the shop. */
export async function createKey(
	container: MedusaContainer,
	salesChannelId: string,
): Promise<string> {
	const { result } = await createApiKeysWorkflow(container).run({
		input: { api_keys: [{ title: TITLE, type: "publishable", created_by: "" }] },
	})
	const key = result[0]
	if (!key) throw new Error("không tạo được khóa cửa hàng")
	await linkSalesChannelsToApiKeyWorkflow(container).run({
		input: { id: key.id, add: [salesChannelId] },
	})
	return key.token
}
