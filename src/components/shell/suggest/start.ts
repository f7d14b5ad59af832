/** The sign of the header opens its field, or goes to the page's own; without script it is a link. */
const sign = document.querySelector<HTMLAnchorElement>("a[data-find]")

sign?.addEventListener("click", (event) => {
	const quick = document.getElementById("quick")
	const input = quick ?? document.querySelector<HTMLElement>("main [role=search] input")
	if (!input || event.ctrlKey || event.metaKey || event.shiftKey) return
	event.preventDefault()
	const open = sign.getAttribute("aria-expanded") !== "true"
	if (quick) sign.setAttribute("aria-expanded", String(open))
	if (open) input.focus()
})

/** Fields that suggest are plain fields of a form until somebody goes to them. */
const fields = document.querySelectorAll<HTMLInputElement>("input[data-suggest]")

for (const input of fields) {
	input.setAttribute("role", "combobox")
	input.setAttribute("aria-autocomplete", "list")
	input.setAttribute("aria-expanded", "false")
	input.addEventListener("focus", () => void begin(input), { once: true })
	if (input === document.activeElement) void begin(input)
}

async function begin(input: HTMLInputElement): Promise<void> {
	const pattern = document.getElementById("suggest")
	if (!input.form || !(pattern instanceof HTMLTemplateElement)) return
	try {
		const { Combobox } = await import("./combobox")
		new Combobox(input, input.form, pattern)
	} catch {
		// The form searches without suggestions; another visit to the field tries again.
		input.addEventListener("focus", () => void begin(input), { once: true })
	}
}
