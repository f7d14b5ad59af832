/** Menu, theme and the number on the basket. Every page reads and submits without it. */
const root = document.documentElement

function toggleTheme(): void {
	const dark = root.dataset.theme
		? root.dataset.theme === "dark"
		: matchMedia("(prefers-color-scheme: dark)").matches
	root.dataset.theme = dark ? "light" : "dark"
	try {
		localStorage.setItem("nen", root.dataset.theme)
	} catch {
		// A browser that keeps nothing still shows what was chosen, on this page.
	}
}

function dialogOf(id: string | undefined): HTMLDialogElement | null {
	const found = id ? document.getElementById(id) : null
	return found instanceof HTMLDialogElement ? found : null
}

document.addEventListener("click", (event) => {
	if (!(event.target instanceof Element)) return
	const pressed = event.target.closest<HTMLElement>("[data-open],[data-close],[data-theme-toggle]")
	if (!pressed) return
	if (pressed.dataset.open) dialogOf(pressed.dataset.open)?.showModal()
	if (pressed.dataset.close !== undefined) pressed.closest("dialog")?.close()
	if (pressed.dataset.themeToggle !== undefined) toggleTheme()
})

/** The server leaves the number of goods in a cookie that names no cart. */
const count = /(?:^|; )cart_pieces=(\d{1,3})/.exec(document.cookie)?.[1]
const badge = document.querySelector<HTMLElement>("[data-cart-count]")
if (badge && count && count !== "0") {
	badge.textContent = count
	badge.hidden = false
	// The name that is read out holds the number that is seen.
	const link = badge.closest("a")
	link?.setAttribute("aria-label", `${link.getAttribute("aria-label")}, ${count}`)
}
