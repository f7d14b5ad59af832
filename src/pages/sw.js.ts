import type { APIRoute } from "astro"
import worker from "../components/check/worker.js?raw"

/** Another text for each build, so that browsers fetch the page and its scripts anew. */
export const GET: APIRoute = () =>
	new Response(`const VERSION = "${Date.now().toString(36)}"\n${worker}`, {
		headers: { "Content-Type": "text/javascript; charset=utf-8" },
	})
