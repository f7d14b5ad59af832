import { communeByCode, communes, provinceByCode } from "../../lib/catalogue/units"
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

/**
 * An address that says no more than the province, which is all that postage depends on; the order's
 * own replaces it. A cart's address needs a commune, so any of the province stands there.
 */
export function addressIn(provinceCode: string): Record<string, unknown> {
	return {
		shipping_address: {
			first_name: "",
			last_name: "",
			phone: "",
			address_1: "",
			address_2: "",
			city: communes(provinceCode)[0]?.code ?? "",
			province: provinceCode,
			country_code: "vn",
		},
	}
}
