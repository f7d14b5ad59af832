import { communeByCode, provinceByCode } from "../../lib/catalogue/units"
import type { Customer } from "../../lib/shop/shop"

/**
 * A guest's details as Medusa's cart keeps them: the whole name first, codes of the units of today
 * in `city` (commune) and `province`, their names readable in `address_2`.
 */
export function addressFor(customer: Customer): Record<string, unknown> {
	const commune = communeByCode(customer.communeCode)?.name ?? customer.communeCode
	const province = provinceByCode(customer.provinceCode)?.name ?? customer.provinceCode
	const address = {
		first_name: customer.name,
		last_name: "",
		phone: customer.phone,
		address_1: customer.street,
		address_2: `${commune}, ${province}`,
		city: customer.communeCode,
		province: customer.provinceCode,
		country_code: "vn",
	}
	return {
		shipping_address: address,
		...(customer.email ? { email: customer.email } : {}),
		metadata: { note: customer.note },
	}
}
