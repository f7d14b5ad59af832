/**
 * Legal forms of a producer (chủ thể OCOP: Decision 26/2026/QĐ-TTg, article 2; households of both kinds as
 * one); "unknown" where no source names it.
 */
export const producerKinds = [
	"cooperative",
	"cooperative_group",
	"company",
	"household",
	"farm",
	"association",
	"coordinating_centre",
	"unknown",
] as const

export type ProducerKind = (typeof producerKinds)[number]

export function isProducerKind(value: string): value is ProducerKind {
	return producerKinds.some((kind) => kind === value)
}
