/** A number changed by hand is sent when the reader leaves it; without this the button beside it does. */
for (const form of document.querySelectorAll<HTMLFormElement>("form[data-quantity]")) {
	const button = form.querySelector<HTMLButtonElement>('button[value="change"]')
	form.addEventListener("change", () => form.requestSubmit(button))
}
