/* Takes the place of the worker when the site no longer keeps pages: lets go of all that was kept. */
self.addEventListener("install", () => self.skipWaiting())
self.addEventListener("activate", (event) =>
	event.waitUntil(
		caches
			.keys()
			.then((names) => Promise.all(names.map((name) => caches.delete(name))))
			.then(() => self.registration.unregister()),
	),
)
