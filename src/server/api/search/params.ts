import type { Problem } from "../../../lib/shop/shop"
import { t } from "../../../lib/strings"

/** Values of one parameter together: more is no reader's question. */
const MOST_VALUES = 40

/** Reads the parameters of an address one by one, and gathers what is wrong with them. */
export class Params {
	readonly problems: Problem[] = []
	readonly #read = new Set<string>()

	constructor(private readonly query: URLSearchParams) {}

	/** The value of a parameter that is sent at most once; null without it. */
	one(name: string): string | null {
		this.#read.add(name)
		const [first, second] = this.query.getAll(name)
		if (second !== undefined) this.refuse(name, t("api.once"))
		return first ?? null
	}

	/** Values sent as "a=1&a=2" or "a=1,2", each once; null when the parameter is not sent. */
	many(name: string): string[] | null {
		this.#read.add(name)
		if (!this.query.has(name)) return null
		const values = this.query.getAll(name).flatMap((value) => value.split(","))
		if (values.length > MOST_VALUES) this.refuse(name, t("api.many", { n: MOST_VALUES }))
		return [...new Set(values)].slice(0, MOST_VALUES)
	}

	text(name: string, most: number): string {
		const text = this.one(name) ?? ""
		if ([...text].length <= most) return text
		return this.refuse(name, t("form.too_long", { n: most })) ?? ""
	}

	whole(name: string, min: number, max: number): number | null {
		const text = this.one(name)
		if (text === null) return null
		const number = /^\d{1,12}$/.test(text) ? Number(text) : Number.NaN
		if (number >= min && number <= max) return number
		return this.refuse(name, t("api.whole", { min, max }))
	}

	oneOf<V extends string>(name: string, values: readonly V[]): V | null {
		const text = this.one(name)
		if (text === null) return null
		const found = values.find((value) => value === text)
		return found ?? this.refuse(name, t("api.one_of", { list: values.join(", ") }))
	}

	/** Two numbers in degrees. */
	point(name: string): { lat: number; lng: number } | null {
		const text = this.one(name)
		if (text === null) return null
		const [, lat, lng] = /^(-?\d{1,2}(?:\.\d{1,8})?),(-?\d{1,3}(?:\.\d{1,8})?)$/.exec(text) ?? []
		const point = { lat: Number(lat), lng: Number(lng) }
		if (Math.abs(point.lat) <= 90 && Math.abs(point.lng) <= 180) return point
		return this.refuse(name, t("api.point"))
	}

	/** Remembers the first problem of each parameter. */
	refuse(field: string, text: string): null {
		if (!this.problems.some((problem) => problem.field === field))
			this.problems.push({ field, text })
		return null
	}

	/** Parameters that nobody has read mean nothing here. */
	refuseOthers(): void {
		for (const name of new Set(this.query.keys()))
			if (!this.#read.has(name)) this.refuse(name, t("api.unknown"))
	}
}
