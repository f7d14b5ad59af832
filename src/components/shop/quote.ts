/** Choosing a province shows the postage there, so that the whole price is seen before the order is sent. */
import { formatDong } from "../../../commerce/src/domain/money"

interface Quote {
	shipping: number | null
	total: number
}

function isQuote(value: unknown): value is Quote {
	return typeof value === "object" && value !== null && "shipping" in value && "total" in value
}

function show(selector: string, amount: number): void {
	const place = document.querySelector(selector)
	const data = document.createElement("data")
	data.value = String(amount)
	data.textContent = formatDong(amount)
	place?.replaceChildren(data)
}

let asked = 0

async function ask(provinceCode: string): Promise<void> {
	const turn = ++asked
	const reply = await fetch("/api/cart/quote", {
		method: "POST",
		headers: { "content-type": "application/json" },
		body: JSON.stringify({ provinceCode }),
	})
	const quote: unknown = await reply.json()
	// Only the last province counts; without a quote the server tells the price when the form is sent.
	if (turn !== asked || !reply.ok || !isQuote(quote) || quote.shipping === null) return
	show("[data-shipping]", quote.shipping)
	show("[data-total]", quote.total)
	const name = document.querySelector<HTMLElement>("[data-total-name]")
	if (name) name.textContent = name.dataset.totalName ?? ""
	const field = document.querySelector<HTMLInputElement>("input[name=shownTotal]")
	if (field) field.value = String(quote.total)
	const status = document.querySelector<HTMLElement>("[data-quote-status]")
	if (status)
		status.textContent = (status.dataset.words ?? "").replace("{total}", formatDong(quote.total))
}

document.addEventListener("change", (event) => {
	if (!(event.target instanceof HTMLSelectElement) || event.target.name !== "provinceCode") return
	if (event.target.value) ask(event.target.value).catch(() => undefined)
})
