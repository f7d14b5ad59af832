/**
 * Keeps the buy form true: asks the shop for price and stock of the variants and shows what differs.
 * Without an answer the page stays as it was built; the cart's price always wins.
 */
interface Available {
	variantId: string
	stock: "in" | "low" | "out"
	price: number | null
}

const money = new Intl.NumberFormat(document.documentElement.lang, { maximumFractionDigits: 0 })

function isAvailable(value: unknown): value is Available {
	return typeof value === "object" && value !== null && "variantId" in value && "stock" in value
}

function variantsOf(form: HTMLFormElement): HTMLInputElement[] {
	return [...form.querySelectorAll<HTMLInputElement>("input[name=variant]")]
}

function chosenOf(form: HTMLFormElement): HTMLInputElement | undefined {
	const variants = variantsOf(form)
	return variants.find((one) => one.type === "hidden" || one.checked) ?? variants[0]
}

function show(form: HTMLFormElement): void {
	const chosen = chosenOf(form)
	if (!chosen) return
	const { amount = "", stock } = chosen.dataset
	for (const price of document.querySelectorAll<HTMLDataElement>("data[data-price]")) {
		price.value = amount
		price.textContent = `${money.format(Number(amount))}\u00a0₫`
	}
	const shown = form.querySelector<HTMLInputElement>("[data-shown]")
	if (shown) shown.value = amount
	const all = variantsOf(form).every((variant) => variant.dataset.stock === "out")
	form.querySelector("[data-low]")?.toggleAttribute("hidden", stock !== "low")
	form.querySelector("[data-out]")?.toggleAttribute("hidden", !all)
	for (const button of document.querySelectorAll<HTMLButtonElement>("[data-buy]"))
		button.disabled = stock === "out"
}

async function refresh(form: HTMLFormElement): Promise<void> {
	const variants = variantsOf(form)
	const ids = variants.map((variant) => variant.value).join(",")
	const reply = await fetch(`/api/availability?ids=${encodeURIComponent(ids)}`)
	if (!reply.ok) return
	const answer: unknown = await reply.json()
	if (!Array.isArray(answer)) return
	const known = new Map(answer.filter(isAvailable).map((one) => [one.variantId, one]))
	let changed = false
	for (const variant of variants) {
		const now = known.get(variant.value)
		// A variant that the shop leaves out is not sold any more.
		variant.dataset.stock = now?.stock ?? "out"
		if (variant.type === "radio") variant.disabled = variant.dataset.stock === "out"
		if (!now?.price) continue
		changed ||= String(now.price) !== variant.dataset.amount
		variant.dataset.amount = String(now.price)
	}
	form.querySelector("[data-changed]")?.toggleAttribute("hidden", !changed)
	show(form)
}

function step(button: HTMLButtonElement): void {
	const input = button.parentElement?.querySelector<HTMLInputElement>("input[name=quantity]")
	if (!input) return
	const most = Number(input.dataset.most)
	const next = (Number.parseInt(input.value, 10) || 0) + Number(button.dataset.step)
	input.value = String(Math.min(most, Math.max(1, next)))
}

for (const form of document.querySelectorAll<HTMLFormElement>("form[data-availability]")) {
	form.addEventListener("change", () => show(form))
	for (const button of form.querySelectorAll<HTMLButtonElement>("button[data-step]"))
		button.addEventListener("click", () => step(button))
	// A shop that does not answer leaves the page as it was built.
	refresh(form).catch(() => undefined)
}
