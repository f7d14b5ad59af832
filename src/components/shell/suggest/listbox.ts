import { draw } from "./draw"
import type { Group } from "./groups"

/** The list under a field. The focus stays in the field, which says what is chosen. */
export class Listbox {
	readonly #input: HTMLInputElement
	readonly #list: HTMLElement
	readonly #pattern: HTMLTemplateElement
	#at = -1

	constructor(input: HTMLInputElement, list: HTMLElement, pattern: HTMLTemplateElement) {
		this.#input = input
		this.#list = list
		this.#pattern = pattern
		list.id = `${input.id}-list`
		input.setAttribute("aria-controls", list.id)
		// What is pressed does not take the focus.
		list.addEventListener("mousedown", (event) => event.preventDefault())
		list.addEventListener("click", () => this.close())
	}

	get isOpen(): boolean {
		return !this.#list.hidden
	}

	get isEmpty(): boolean {
		return this.#options.length === 0
	}

	get chosen(): HTMLElement | undefined {
		return this.isOpen ? this.#options[this.#at] : undefined
	}

	get #options(): HTMLElement[] {
		return [...this.#list.querySelectorAll<HTMLElement>("[role=option]")]
	}

	show(groups: Group[]): void {
		draw(this.#list, this.#pattern, groups)
		this.choose(-1)
		this.open()
	}

	open(): void {
		this.#list.hidden = false
		this.#input.setAttribute("aria-expanded", "true")
	}

	close(): void {
		this.choose(-1)
		this.#list.hidden = true
		this.#input.setAttribute("aria-expanded", "false")
	}

	/** Points at one option, or with -1 at none: then the keys move in the text. */
	choose(at: number): void {
		this.#at = at
		for (const [index, option] of this.#options.entries())
			option.setAttribute("aria-selected", String(index === at))
		const chosen = this.#options[at]
		chosen?.scrollIntoView({ block: "nearest" })
		if (chosen) this.#input.setAttribute("aria-activedescendant", chosen.id)
		else this.#input.removeAttribute("aria-activedescendant")
	}

	/** Moves by one, past either end back to the field itself. */
	step(by: 1 | -1): void {
		const places = this.#options.length + 1
		this.choose(((this.#at + 1 + by + places) % places) - 1)
	}
}
