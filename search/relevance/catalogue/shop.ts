import { z } from "zod"
import { readSeed } from "./seed"

const shape = z.object({
	price: z.object({ value: z.number() }),
	sellingUnit: z.object({ text: z.string() }).nullable(),
	variants: z.array(z.object({ name: z.string(), price: z.number() })),
	shippable: z.boolean(),
	flags: z.object({
		fragile: z.boolean(),
		liquid: z.boolean(),
		cold: z.boolean(),
		alcohol: z.boolean(),
	}),
	seasonMonths: z.array(z.number()).nullable(),
	stock: z.number(),
	supply: z
		.object({
			minimumOrder: z.number(),
			monthlyCapacity: z.number(),
			leadTimeDays: z.number(),
			casePack: z.number(),
			invoice: z.boolean(),
		})
		.nullable(),
})

export type ShopValues = z.output<typeof shape>

const file = readSeed("illustrative.json", z.record(z.string(), shape))

/** Price, packs, stock, season and supply of a product: illustrative values of the seed. */
export function shopOf(slug: string): ShopValues {
	const values = file[slug]
	if (!values) throw new Error(`no shop values for ${slug}`)
	return values
}
