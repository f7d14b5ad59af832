import { searchDataPath } from "../../lib/search/address"
import type { SearchState } from "../../lib/search/state"
import { paramsOf } from "../../lib/search/url-state"
import type { SearchView } from "../../lib/search/view"

/** A server that takes longer is taken for one that is gone. */
const LONGEST_MS = 8_000

/** What the page shows for a state, asked of the server. */
export async function fetchView(state: SearchState, signal: AbortSignal): Promise<SearchView> {
	const late = AbortSignal.timeout(LONGEST_MS)
	const response = await fetch(`${searchDataPath}?${new URLSearchParams(paramsOf(state))}`, {
		signal: AbortSignal.any([signal, late]),
	})
	if (!response.ok) throw new Error(`${searchDataPath} ${response.status}`)
	return response.json()
}

/** What a form of the page asks for. */
export function stateFields(form: HTMLFormElement): URLSearchParams {
	const fields = new URLSearchParams()
	for (const [name, value] of new FormData(form))
		if (typeof value === "string" && value !== "") fields.append(name, value)
	return fields
}
