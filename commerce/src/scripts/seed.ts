import type { ExecArgs, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { beQuiet } from "../publication/quiet"
import { readContent } from "./seed/content"
import { contentFolder } from "./seed/folder"
import { sample } from "./seed/sample"
import { createCategories } from "./seed/write/categories"
import { clearHalfSeed, isInUse } from "./seed/write/clear"
import { createDelivery } from "./seed/write/delivery"
import { createKey, dropOtherKeys, findKey } from "./seed/write/key"
import { createProducts } from "./seed/write/products"
import { createProgramme } from "./seed/write/programme"
import { createShop } from "./seed/write/shop"
import { createUnits } from "./seed/write/units"

/**
 * Fills an empty database from content/seed: `medusa exec ./src/scripts/seed.ts`. The content is
 * checked as a whole before the first write. A database seeded to the end is left alone; what a seed
 * that was cut off has left is taken away first. `SEED_LIMIT=20` takes a sample, for tests.
 */
export default async function seed({ container }: ExecArgs): Promise<void> {
	const key = (await findKey(container)) ?? (await fill(container))
	// Read by whoever starts the shop.
	console.log(JSON.stringify({ publishableKey: key }))
}

async function fill(container: MedusaContainer): Promise<string> {
	const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
	const whole = await readContent(contentFolder())
	const limit = process.env.SEED_LIMIT
	const catalogue = limit ? sample(whole, Number(limit)) : whole

	const [product] = await container.resolve(Modules.PRODUCT).listProducts({}, { take: 1 })
	if (product && (await isInUse(container)))
		throw new Error("cơ sở dữ liệu đã có sản phẩm và đang được dùng: không nạp đè")
	beQuiet()
	await clearHalfSeed(container)
	const shop = await createShop(container)
	await dropOtherKeys(container)
	logger.info("Đơn vị hành chính…")
	await createUnits(container, {
		today: catalogue["admin-units.json"],
		old: catalogue["admin-units-old.json"],
		earlier: catalogue["admin-units-earlier.json"],
	})
	const { provinces } = catalogue["admin-units.json"]
	const locationId = await createDelivery(
		container,
		shop,
		provinces.map(({ code }) => code),
	)
	const categoryOfSet = await createCategories(container, catalogue["taxonomy.json"])
	const productIds = await createProducts(
		container,
		catalogue,
		{ ...shop, locationId, categoryOfSet },
		(done, all) => logger.info(`Sản phẩm ${done}/${all}`),
	)
	logger.info("Chủ thể, chứng nhận, điểm đến…")
	await createProgramme(container, catalogue, productIds)
	return createKey(container, shop.salesChannelId)
}
