import type { SeedProducer } from "../schema/producers"
import { unitToday } from "./place"

/** The row of a maker. Sources give no telephone, and none is made up. */
export function producerRow({ slug, name, nameVariants, kind, address, sources }: SeedProducer) {
	return {
		handle: slug,
		name,
		name_variants: nameVariants,
		kind,
		as_issued: address.asIssued,
		doubt: address.doubt,
		today: unitToday(address.today),
		province_code: address.today.provinceCode,
		commune_code: address.today.communeCode,
		phone: null,
		sources,
	}
}
