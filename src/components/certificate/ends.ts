/** What speaks of a certificate in term leaves the page when the term ends, also in a page left open. */
function dropEnded(): void {
	for (const element of document.querySelectorAll<HTMLElement>("[data-ends]"))
		if (Date.parse(element.dataset.ends ?? "") <= Date.now()) element.remove()
}

dropEnded()
setInterval(dropEnded, 60_000)
