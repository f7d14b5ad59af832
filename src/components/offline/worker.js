/*
 * Keeps what a reader has opened, for places without a network. Online the network always speaks
 * first, so nobody is held to an old page; what the server says not to keep (cart, checkout, orders,
 * search, pages that ask for an age) is never kept. The build writes the words in braces.
 */
const SHELL = "nen-{version}"
const MAP = "{map}"
const NOTE = "{note}"
const PAGES = "trang"
const FILES = "tep"
const PICTURES = "anh"
const MOST = { [PAGES]: 60, [FILES]: 100, [PICTURES]: 160 }
const OFFLINE = "/ngoai-tuyen/"
const CHECK = "/kiem-tra/"
const LIST = "/chung-nhan/danh-sach.json"
const OWN = ["/theme.js", "/dau.svg"]
/** For who reads on: one page alone must not cost them. */
const MORE = [MAP, CHECK, LIST]
const ASSET = /(?:_astro|\.)\/([\w.-]+\.(?:js|css|woff2))\b/g
const ZONE = { timeZone: "Asia/Ho_Chi_Minh" }
const TIME = { ...ZONE, hour: "2-digit", minute: "2-digit" }
const DAY = { ...ZONE, day: "2-digit", month: "2-digit", year: "numeric" }
/** Who has a copy waits no longer: a weak signal is no network. */
const PATIENCE_MS = 4_000

/** Puts a file, and every script, style and font it names, into the shell. */
async function keep(cache, path, seen = new Set()) {
	if (seen.has(path)) return
	seen.add(path)
	const mode = path.startsWith("/_astro/") ? "default" : "no-cache"
	const answer = await fetch(path, { credentials: "omit", cache: mode })
	if (!answer.ok) throw new Error(`${path}: ${answer.status}`)
	const copy = answer.clone()
	if (/html|css|javascript/.test(answer.headers.get("Content-Type"))) {
		const names = [...(await answer.text()).matchAll(ASSET)].map(([, name]) => `/_astro/${name}`)
		await Promise.all(names.map((name) => keep(cache, name, seen)))
	}
	await cache.put(path, copy)
}

async function keepAll(paths) {
	const cache = await caches.open(SHELL)
	await Promise.all(paths.map((path) => keep(cache, path)))
}

async function install() {
	await keepAll([OFFLINE, ...OWN, ...((await caches.match(CHECK)) ? MORE : [])])
	await self.skipWaiting()
}

async function activate() {
	for (const name of await caches.keys())
		if (name !== SHELL && !MOST[name]) await caches.delete(name)
	const { navigationPreload, scope } = self.registration
	// Before there was one worker for the site, the check of stamps had its own by this name.
	if (new URL(scope).pathname !== "/") return self.registration.unregister()
	await navigationPreload?.enable()
	await self.clients.claim()
}

/** Adds the newest, lets the oldest go. */
async function put(name, key, answer) {
	const cache = await caches.open(name)
	await cache.put(key, answer)
	const keys = await cache.keys()
	for (const old of keys.slice(0, -MOST[name])) await cache.delete(old)
}

const mayKeep = ({ status, headers }) =>
	status === 200 &&
	/html/.test(headers.get("Content-Type")) &&
	!/no-store|private/.test(headers.get("Cache-Control") ?? "no-store")

/** A page with the time it was kept. */
function stamped(answer) {
	const headers = new Headers(answer.headers)
	for (const name of ["Content-Encoding", "Content-Length"]) headers.delete(name)
	headers.set("Kept", new Date().toISOString())
	return new Response(answer.body, { headers })
}

/** A kept page says of when it is; the check of stamps says so itself. */
async function told(copy) {
	const kept = copy.headers.get("Kept")
	if (!kept) return copy
	const at = new Date(kept)
	const note = NOTE.replace("{time}", at.toLocaleTimeString("vi-VN", TIME)).replace(
		"{day}",
		at.toLocaleDateString("vi-VN", DAY),
	)
	const html = (await copy.text())
		.replace("<html", "<html data-kept")
		.replace(/<main[^>]*>/, (main) => main + note)
	return new Response(html, { headers: copy.headers })
}

/** The page as the server has it now, kept when it may be and let go of when it may not any more. */
async function fresh(event, path) {
	const answer = (await event.preloadResponse) ?? (await fetch(event.request))
	if (mayKeep(answer)) event.waitUntil(put(PAGES, path, stamped(answer.clone())))
	else if (answer.ok || [404, 410].includes(answer.status))
		event.waitUntil(caches.open(PAGES).then((cache) => cache.delete(path)))
	return answer
}

/** What the network answers in time; the copy, when there is one, otherwise. */
async function networkFirst(event, path, answer) {
	const settled = answer.catch(() => undefined)
	// Who gets the copy still has the newer page kept for the next time.
	event.waitUntil(settled)
	const copy = await caches.match(path)
	if (!copy) return answer
	const late = new Promise((done) => setTimeout(done, PATIENCE_MS))
	const first = await Promise.race([settled, late])
	return first && first.status < 500 ? first : told(copy)
}

const page = (event, path) =>
	networkFirst(event, path, fresh(event, path)).catch(
		async () => (await caches.match(OFFLINE, { cacheName: SHELL })) ?? Response.error(),
	)

async function list(event) {
	const answer = await fetch(event.request)
	const copy = answer.clone()
	if (answer.ok) event.waitUntil(caches.open(SHELL).then((cache) => cache.put(LIST, copy)))
	return answer
}

const boxOf = (path) =>
	path.startsWith("/_astro/") ? FILES : path.startsWith("/media/") && PICTURES

/** What is kept is as good as the file: names change with the content, and the shell with its version. */
async function file(event, path) {
	const copy = await caches.match(path, { ignoreVary: true })
	if (copy) return copy
	const answer = await fetch(event.request)
	const box = boxOf(path)
	if (box && answer.ok) event.waitUntil(put(box, path, answer.clone()))
	return answer
}

/** A page that was open before this worker was there, with the files it has loaded. */
async function visited(path, files) {
	const answer = await fetch(path)
	if (answer.redirected || !mayKeep(answer)) return
	await put(PAGES, path, stamped(answer))
	for (const file of files.map((address) => new URL(address).pathname))
		if (boxOf(file) && !(await caches.match(file))) await put(boxOf(file), file, await fetch(file))
}

async function opened({ path, files, first }) {
	if (first && path !== CHECK) await visited(path, files)
	else if (path === CHECK || !(await caches.match(CHECK))) await keepAll(MORE)
}

self.addEventListener("install", (event) => event.waitUntil(install()))
self.addEventListener("activate", (event) => event.waitUntil(activate()))
self.addEventListener("message", (event) => event.waitUntil(opened(event.data)))
self.addEventListener("fetch", (event) => {
	const { origin, pathname } = new URL(event.request.url)
	if (event.request.method !== "GET" || origin !== self.location.origin) return
	if (event.request.mode === "navigate") event.respondWith(page(event, pathname))
	else if (pathname === LIST) event.respondWith(networkFirst(event, LIST, list(event)))
	else if (boxOf(pathname) || OWN.includes(pathname)) event.respondWith(file(event, pathname))
})
