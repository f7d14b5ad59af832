/** The pages that the worker keeps, the newest first, so that a reader without a network has where to go. */
const PAGES = "trang"

async function linkTo(page: Request, cache: Cache): Promise<HTMLLIElement> {
	const html = (await (await cache.match(page))?.text()) ?? ""
	const title = new DOMParser().parseFromString(html, "text/html").title
	const item = document.createElement("li")
	const link = document.createElement("a")
	link.href = page.url
	link.textContent = title.split(" · ")[0] ?? title
	item.append(link)
	return item
}

async function list(section: HTMLElement): Promise<void> {
	if (!("caches" in window) || !(await caches.has(PAGES))) return
	const cache = await caches.open(PAGES)
	const pages = [...(await cache.keys())].reverse()
	const items = await Promise.all(pages.map((page) => linkTo(page, cache)))
	section.querySelector("ul")?.append(...items)
	section.hidden = items.length === 0
}

const section = document.querySelector<HTMLElement>("[data-kept-pages]")
if (section) void list(section)

export {}
