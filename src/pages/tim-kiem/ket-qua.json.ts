import type { APIRoute } from "astro"
import { searchView } from "../../components/search/view/build"
import { parseState } from "../../lib/search/url-state"

export const prerender = false

/** What the page of search shows for the same parameters, as data. */
export const GET: APIRoute = async ({ url, locals }) => {
	const view = await searchView(locals.engine, parseState(url.searchParams), locals.adult)
	return Response.json(view)
}
