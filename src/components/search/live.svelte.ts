import { tick } from "svelte"
import { searchPath } from "../../lib/search/address"
import { Latest } from "../../lib/search/latest"
import { leaning } from "../../lib/search/leaning"
import type { SearchState } from "../../lib/search/state"
import { parseState, printState } from "../../lib/search/url-state"
import type { SearchView } from "../../lib/search/view"
import { fetchView, stateFields } from "./fetch-view"

/**
 * The page of search while a reader is on it: what is looked for is the address, what is shown is the
 * last answer. An answer that does not come leaves the one before.
 */
export class Live {
	view = $state.raw() as SearchView
	/** The words in the field. */
	typed = $state("")
	busy = $state(false)
	/** The last question was not answered. */
	trouble = $state(false)
	#wanted: SearchState
	/** The entry of the history was made by typing: more typing changes it and adds none. */
	#typing = false
	readonly #latest = new Latest()

	constructor(first: SearchView) {
		this.view = first
		this.typed = first.state.text
		this.#wanted = first.state
	}

	/** The words in the field were changed by a key. */
	type(): void {
		const text = this.typed.trim()
		if (text === this.#wanted.text) return
		this.#wanted = { ...this.#wanted, text, asTyped: false, page: 1 }
		this.#write(this.#typing ? "replace" : "push")
		this.#typing = true
		void this.#show("inTurn")
	}

	/** A link or a form of the page asks for something else. */
	go(state: SearchState): Promise<void> {
		this.#wanted = state
		this.#typing = false
		this.typed = state.text
		this.#write("push")
		this.view = leaning(this.view, state)
		return this.#show("run")
	}

	/** What a form says, and the words of the field, which may be newer than the form. */
	stateOf(form: HTMLFormElement): SearchState {
		const state = parseState(stateFields(form))
		const pending = this.typed.trim() !== this.view.state.text
		return pending
			? { ...state, text: parseState(new URLSearchParams({ q: this.typed })).text }
			: state
	}

	/** The reader went back or on. */
	follow(): void {
		this.#wanted = parseState(new URLSearchParams(location.search))
		this.#typing = false
		this.typed = this.#wanted.text
		this.view = leaning(this.view, this.#wanted)
		void this.#show("run")
	}

	retry(): void {
		void this.#show("run")
	}

	#write(how: "push" | "replace"): void {
		const address = printState(this.#wanted)
		if (address === location.pathname + location.search) return
		if (how === "push") history.pushState(null, "", address)
		else history.replaceState(null, "", address)
	}

	async #show(how: "run" | "inTurn"): Promise<void> {
		const wanted = this.#wanted
		this.busy = true
		try {
			const answer = await this.#latest[how]((signal) => fetchView(wanted, signal))
			if (!answer) return
			this.view = answer
			this.trouble = false
		} catch {
			this.trouble = true
		}
		// A newer question may wait for its turn.
		this.busy = this.#wanted !== wanted
		await tick()
	}
}

/** Where a plain click on a link of the page leads within the page; null when elsewhere. */
export function leadsTo(event: MouseEvent): SearchState | null {
	if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
		return null
	const link = event.target instanceof Element ? event.target.closest("a") : null
	if (!link || link.origin !== location.origin || link.pathname !== searchPath) return null
	return parseState(new URLSearchParams(link.search))
}
