import { SITE_OFFLINE } from "astro:env/client"

/** The worker that keeps what was read; not while the page loads, and not for who pays for every byte. */
const worker = navigator.serviceWorker
const connection = (navigator as Navigator & { connection?: { saveData?: boolean } }).connection
if (SITE_OFFLINE === "on" && worker && !connection?.saveData)
	addEventListener("load", () => {
		// A page that was open before the worker came is unknown to it.
		const first = !worker.controller
		worker
			.register("/sw.js")
			.then(() => worker.ready)
			.then(({ active }) => {
				const files = performance.getEntriesByType("resource").map(({ name }) => name)
				active?.postMessage({ path: location.pathname, files, first })
			})
			.catch(() => undefined)
	})
