import type { ProducerKind } from "../../../../commerce/src/domain/export"

const kinds: Record<ProducerKind, true> = {
	cooperative: true,
	cooperative_group: true,
	company: true,
	household: true,
	farm: true,
	association: true,
	coordinating_centre: true,
	unknown: true,
}

export function isProducerKind(value: string): value is ProducerKind {
	return Object.hasOwn(kinds, value)
}
