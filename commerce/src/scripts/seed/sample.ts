import type { Catalogue } from "./files"

/**
 * A catalogue of at most `limit` products, for tests: one of each set in turn, so that few products
 * still hold many kinds (alcohol, fresh goods, crafts). Everything that is not a product stays.
 */
export function sample(catalogue: Catalogue, limit: number): Catalogue {
	const turnOf = new Map<number, number>()
	const inTurns = catalogue["products.json"].map((product) => {
		const turn = turnOf.get(product.setNumber) ?? 0
		turnOf.set(product.setNumber, turn + 1)
		return { product, turn }
	})
	const products = inTurns
		.sort((a, b) => a.turn - b.turn || a.product.setNumber - b.product.setNumber)
		.slice(0, limit)
		.map(({ product }) => product)
	const kept = new Set(products.map(({ slug }) => slug))
	const { certificates, unranked, ...rest } = catalogue["certificates.json"]
	const about = ({ subject }: { subject: { type: string; slug: string } }) =>
		subject.type !== "product" || kept.has(subject.slug)
	return {
		...catalogue,
		"products.json": products,
		"certificates.json": {
			...rest,
			certificates: certificates.filter(about),
			unranked: unranked.filter(about),
		},
	}
}
