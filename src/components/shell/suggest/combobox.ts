import { Latest } from "../../../lib/search/latest"
import type { Suggestions } from "../../../lib/search/suggestion"
import { asks, groupsOf } from "./groups"
import { Listbox } from "./listbox"

/**
 * A search field that suggests: an editable combobox with a list, chosen by hand only, so that Enter
 * without a choice submits the form as it would without script.
 */
export class Combobox {
	readonly #input: HTMLInputElement
	readonly #listbox: Listbox
	readonly #status: HTMLElement
	/** Address of the search page. */
	readonly #find: string
	/** How many there are, with # for the number. */
	readonly #count: string
	readonly #latest = new Latest()
	/** The text the list belongs to. */
	#shown = ""

	constructor(input: HTMLInputElement, form: HTMLFormElement, pattern: HTMLTemplateElement) {
		const list = partOf(pattern, "[role=listbox]")
		this.#status = partOf(pattern, "[role=status]")
		form.append(list, this.#status)
		this.#input = input
		this.#listbox = new Listbox(input, list, pattern)
		this.#find = new URL(form.action).pathname
		this.#count = pattern.dataset.count ?? ""
		input.addEventListener("input", () => void this.#ask())
		input.addEventListener("keydown", (event) => this.#press(event))
		input.addEventListener("pointerdown", () => this.#listbox.choose(-1))
		input.addEventListener("blur", () => this.#close())
		// Typed while this script was on its way.
		if (input.value !== input.defaultValue) void this.#ask()
	}

	async #ask(): Promise<void> {
		this.#listbox.choose(-1)
		const q = this.#input.value.trim()
		if (!asks(q)) {
			this.#close()
			return
		}
		const answer = await this.#latest
			.inTurn(async (signal): Promise<Suggestions> => {
				const response = await fetch(`/api/suggest?q=${encodeURIComponent(q)}`, { signal })
				if (!response.ok) throw new Error(String(response.status))
				return response.json()
			})
			// Without an answer there is still the way to all results.
			.catch((): Suggestions => ({ items: [], phrases: [] }))
		if (!answer) return
		this.#shown = q
		const groups = groupsOf(q, answer, this.#find)
		this.#listbox.show(groups)
		const n = groups.reduce((sum, { lines }) => sum + lines.length, 0)
		this.#status.textContent = this.#count.replace("#", String(n))
	}

	#close(): void {
		this.#latest.stop()
		this.#listbox.close()
		this.#status.textContent = ""
	}

	#press(event: KeyboardEvent): void {
		// The keys belong to the input method while it composes a word.
		if (event.isComposing || event.ctrlKey || event.metaKey || event.shiftKey) return
		const list = this.#listbox
		switch (event.key) {
			case "ArrowDown":
			case "ArrowUp":
				event.preventDefault()
				this.#arrow(event.key === "ArrowDown" ? 1 : -1, event.altKey)
				break
			case "Enter":
				if (!list.chosen) break
				event.preventDefault()
				list.chosen.click()
				break
			case "Escape":
				if (list.isOpen) {
					event.preventDefault()
					this.#close()
				} else this.#input.value = ""
				break
			case "Home":
			case "End":
			case "ArrowLeft":
			case "ArrowRight":
				// The keys of the text act on the text.
				list.choose(-1)
		}
	}

	/** With Alt an arrow only opens and closes. */
	#arrow(by: 1 | -1, alt: boolean): void {
		const list = this.#listbox
		if (list.isOpen && alt) {
			if (by < 0) this.#close()
			return
		}
		if (!list.isOpen) {
			if (list.isEmpty || this.#input.value.trim() !== this.#shown) {
				void this.#ask()
				return
			}
			list.open()
		}
		if (!alt) list.step(by)
	}
}

function partOf(pattern: HTMLTemplateElement, selector: string): HTMLElement {
	const part = pattern.content.querySelector(selector)?.cloneNode()
	if (!(part instanceof HTMLElement)) throw new Error(`the pattern lacks ${selector}`)
	return part
}
