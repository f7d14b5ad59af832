/*
 * Keeps the page that checks a stamp, its scripts and the list of certificates, for a market without
 * a network. Online the network always speaks first, so nobody is held to an old version; a page that
 * has gone (404, 410) takes this worker with it. VERSION is written before these lines by the build.
 */
const PREFIX = "kiem-tra-"
const CACHE = PREFIX + VERSION
const PAGE = "/kiem-tra/"
const LIST = "/chung-nhan/danh-sach.json"
const KEPT = [PAGE, LIST, "/theme.js", "/dau.svg"]
const ASSET = /(?:_astro|\.)\/([\w.-]+\.(?:js|css))\b/g
/** A weak signal is no network. */
const PATIENCE_MS = 6_000

/** Puts a file and every script and style it names into the cache. */
async function keep(cache, path, seen) {
	if (seen.has(path)) return
	seen.add(path)
	const asset = path.startsWith("/_astro/")
	const answer = await fetch(path, { credentials: "omit", cache: asset ? "default" : "no-cache" })
	if (!answer.ok) throw new Error(`${path}: ${answer.status}`)
	const copy = answer.clone()
	if (path !== LIST) {
		const names = [...(await answer.text()).matchAll(ASSET)].map(([, name]) => `/_astro/${name}`)
		await Promise.all(names.map((name) => keep(cache, name, seen)))
	}
	await cache.put(path, copy)
}

async function install() {
	const cache = await caches.open(CACHE)
	const seen = new Set()
	await Promise.all(KEPT.map((path) => keep(cache, path, seen)))
	await self.skipWaiting()
}

async function drop(all) {
	for (const name of await caches.keys())
		if (name.startsWith(PREFIX) && (all || name !== CACHE)) await caches.delete(name)
}

async function networkFirst(request, path) {
	try {
		const answer = await fetch(request, { signal: AbortSignal.timeout(PATIENCE_MS) })
		if (answer.status === 404 || answer.status === 410) {
			await drop(true)
			await self.registration.unregister()
		} else if (answer.status >= 500) throw new Error(String(answer.status))
		else if (answer.ok && path === LIST) {
			const cache = await caches.open(CACHE)
			await cache.put(path, answer.clone())
		}
		return answer
	} catch (error) {
		const kept = await caches.match(path)
		if (kept) return kept
		throw error
	}
}

self.addEventListener("install", (event) => event.waitUntil(install()))
self.addEventListener("activate", (event) =>
	event.waitUntil(drop(false).then(() => self.clients.claim())),
)
self.addEventListener("fetch", (event) => {
	const { request } = event
	const { origin, pathname } = new URL(request.url)
	if (request.method !== "GET" || origin !== self.location.origin) return
	if (pathname === LIST || (request.mode === "navigate" && pathname === PAGE))
		event.respondWith(networkFirst(request, pathname))
	else if (request.mode !== "navigate")
		event.respondWith(caches.match(request).then((kept) => kept ?? fetch(request)))
})
