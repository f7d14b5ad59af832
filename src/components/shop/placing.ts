/** One press, one order: the button rests while the order is on its way. */
for (const form of document.querySelectorAll<HTMLFormElement>("form[data-once]")) {
	let sent = false
	form.addEventListener("submit", (event) => {
		if (!(event.submitter instanceof HTMLButtonElement) || event.submitter.value !== "order") return
		if (sent) event.preventDefault()
		sent = true
		for (const button of form.querySelectorAll('button[value="order"]'))
			button.setAttribute("aria-busy", "true")
	})
	// A page kept by the browser for "back" may send again.
	addEventListener("pageshow", () => {
		sent = false
		for (const button of form.querySelectorAll("[aria-busy]")) button.removeAttribute("aria-busy")
	})
}
