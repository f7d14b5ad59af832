import type { Group, Line } from "./groups"

/** Fills the list from the page's own pattern of each group; texts go in as texts, never as markup. */
export function draw(list: HTMLElement, pattern: HTMLTemplateElement, groups: Group[]): void {
	let count = 0
	list.replaceChildren(
		...groups.flatMap(({ kind, lines }) => {
			const group = pattern.content.querySelector(`[data-kind="${kind}"]`)?.cloneNode(true)
			if (!(group instanceof HTMLElement)) return []
			const option = group.querySelector<HTMLAnchorElement>("[role=option]")
			if (!option) return []
			const title = group.querySelector("p")
			if (title) {
				title.id = `${list.id}-${kind}`
				group.setAttribute("aria-labelledby", title.id)
			}
			option.replaceWith(...lines.map((line) => drawn(option, line, `${list.id}-${count++}`)))
			return [group]
		}),
	)
}

function drawn(pattern: HTMLAnchorElement, { href, marks, note }: Line, id: string): HTMLElement {
	const option = pattern.cloneNode(true) as HTMLAnchorElement
	option.id = id
	option.href = href
	option.querySelector("bdi")?.replaceChildren(
		...marks.map(({ text, hit }) => {
			if (!hit) return text
			const mark = document.createElement("mark")
			mark.textContent = text
			return mark
		}),
	)
	const last = option.querySelector("small")
	if (last) last.textContent = note
	return option
}
