import type { MedusaContainer } from "@medusajs/framework/types"
import { parseMobile } from "../domain/phone"
import { LOCALITY_MODULE } from "../modules/locality"
import type LocalityService from "../modules/locality/service"
import { Refusal } from "../refusal/refusal"

/** The address of a cart, as we use Medusa's fields: see api/store/carts/bodies. */
export interface CartAddress {
	first_name?: string | null
	phone?: string | null
	address_1?: string | null
	city?: string | null
	province?: string | null
	country_code?: string | null
}

/** Refuses an address nobody could deliver to; the first missing or wrong field is named. */
export function checkAddress(address: CartAddress | null | undefined): void {
	if ((address?.first_name ?? "").trim().length < 2) throw Refusal.of("name_missing", "name")
	if (!address?.phone) throw Refusal.of("phone_missing", "phone")
	if (!parseMobile(address.phone)) throw Refusal.of("phone_wrong", "phone")
	if (!address.province) throw Refusal.of("province_missing", "provinceCode")
	if (!address.city) throw Refusal.of("commune_missing", "communeCode")
	if (!(address.address_1 ?? "").trim()) throw Refusal.of("street_missing", "street")
	if (address.country_code?.toLowerCase() !== "vn") throw Refusal.of("country_wrong")
}

/** Refuses codes that are no units of today, or a commune of another province. */
export async function checkUnits(scope: MedusaContainer, address: CartAddress): Promise<void> {
	const service = scope.resolve<LocalityService>(LOCALITY_MODULE)
	const unit = async (level: "province" | "commune", code: string) => {
		const [row] = await service.listAdminUnits({ scheme: "today", level, code }, { take: 1 })
		return row ?? null
	}
	const { province, city } = address
	if (!province || !(await unit("province", province)))
		throw Refusal.of("province_wrong", "provinceCode")
	const commune = city ? await unit("commune", city) : null
	if (commune?.province_code !== province) throw Refusal.of("commune_wrong", "communeCode")
}
