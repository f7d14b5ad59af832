import type { Counts } from "../../../lib/search/counts"
import { type FacetKind, type FacetName, facetsOf } from "../../../lib/search/facets"
import type { SearchState } from "../../../lib/search/state"
import type { FacetView } from "../../../lib/search/view"
import { type StringKey, t } from "../../../lib/strings"
import { valueName } from "./names"

type Kind = FacetKind & { name: FacetName }

/** What is shown under one title; titles follow one another in this order. */
const sections: { title: StringKey; facets: FacetName[]; open?: true }[] = [
	{ title: "search.stars", facets: ["stars"], open: true },
	{ title: "search.province", facets: ["province"], open: true },
	{ title: "search.kind", facets: ["kind"], open: true },
	{ title: "search.group", facets: ["group"], open: true },
	{ title: "search.set", facets: ["set"] },
	{ title: "search.buying", facets: ["available", "wholesale"], open: true },
	{ title: "search.season", facets: ["season"] },
	{ title: "search.status", facets: ["status"] },
	{ title: "search.producer_kind", facets: ["producerKind"] },
	{ title: "search.former_province", facets: ["formerProvince"] },
]

/** Values that stand there even while they would leave nothing, in this order. */
const fixed: Partial<Record<FacetName, string[]>> = {
	stars: ["5", "4", "3"],
	available: ["1"],
	wholesale: ["1"],
	status: ["valid", "unknown", "expired", "none"],
}

/** The choices to narrow by, each with how many it would leave. */
export function facetViews(state: SearchState, counts: Counts): FacetView[] {
	const kinds = facetsOf(state.collection)
	return sections.flatMap(({ title, facets, open = false }) => {
		const options = kinds
			.filter(({ name }) => facets.includes(name))
			.flatMap((kind) => optionsOf(kind, state, counts))
		const chosen = options.some(({ selected }) => selected)
		if (!options.some(({ count, selected }) => count > 0 || selected)) return []
		return [{ name: facets.join("-"), title: t(title), open: open || chosen, options }]
	})
}

function optionsOf(kind: Kind, state: SearchState, counts: Counts): FacetView["options"] {
	const { name, param, field } = kind
	const chosen = state.chosen[name] ?? []
	const found = new Map(
		(counts[field] ?? []).flatMap(({ value, count }) => {
			const written = inAddress(name, value)
			return written !== null && kind.value.test(written) ? [[written, count] as const] : []
		}),
	)
	const values = fixed[name] ?? inOrder(name, [...new Set([...found.keys(), ...chosen])])
	return values
		.map((value) => ({
			param,
			value,
			name: valueName(name, value),
			count: found.get(value) ?? 0,
			selected: chosen.includes(value),
		}))
		.filter(({ count, selected }) => fixed[name] || count > 0 || selected)
}

/** Most first, as engines count them; months go by the year. */
function inOrder(name: FacetName, values: string[]): string[] {
	return name === "season" ? values.sort((a, b) => Number(a) - Number(b)) : values
}

function inAddress(name: FacetName, value: string): string | null {
	if (name !== "available" && name !== "wholesale") return value
	return value === "true" ? "1" : null
}
