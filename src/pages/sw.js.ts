import { SITE_OFFLINE } from "astro:env/client"
import type { APIRoute } from "astro"
import map from "../../content/geo/ban-do.svg?url"
import { compact } from "../components/offline/compact"
import gone from "../components/offline/gone.js?raw"
import worker from "../components/offline/worker.js?raw"
import { t } from "../lib/strings"

const words: Record<string, string> = {
	"{map}": map,
	"{note}": `<div class="wrap cach-tren"><p class="note note--hoe" role="status"><span>${t("offline.kept")}</span></p></div>`,
}

/** The worker with the words it needs; the end of the build writes its version. */
export const GET: APIRoute = () => {
	const script = worker.replace(
		/"(\{\w+\})"/g,
		(quoted, name) => JSON.stringify(words[name]) ?? quoted,
	)
	return new Response(compact(SITE_OFFLINE === "off" ? gone : script), {
		headers: { "Content-Type": "text/javascript; charset=utf-8" },
	})
}
