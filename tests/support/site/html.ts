import { parse, type DefaultTreeAdapterTypes as Tree } from "parse5"

export type Element = Tree.Element
export type Node = Tree.ChildNode
export type Document = Tree.Document
type Parent = Tree.ParentNode

/** Elements whose words a reader never sees as text of the page. */
const SILENT = new Set(["script", "style", "template", "noscript"])

export function parsePage(html: string): Document {
	return parse(html)
}

export function isElement(node: Node | Parent): node is Element {
	return "tagName" in node
}

export function attr(element: Element, name: string): string | null {
	return element.attrs.find((found) => found.name === name)?.value ?? null
}

export function classes(element: Element): string[] {
	return (attr(element, "class") ?? "").split(/\s+/).filter(Boolean)
}

/** All elements below a node in document order. */
export function* elements(node: Node | Parent): Generator<Element> {
	if (!("childNodes" in node)) return
	for (const child of node.childNodes) {
		if (isElement(child)) yield child
		yield* elements(child)
	}
}

export function byTag(node: Parent, ...names: string[]): Element[] {
	return [...elements(node)].filter((element) => names.includes(element.tagName))
}

/** The element itself and what holds it, from the inside out. */
export function* upward(element: Element): Generator<Element> {
	let at: Parent | null = element
	while (at && isElement(at)) {
		yield at
		at = at.parentNode
	}
}

export function closest(element: Element, test: (element: Element) => boolean): Element | null {
	for (const found of upward(element)) if (test(found)) return found
	return null
}

/** Visible text in one line, NFC, no-break spaces as spaces; elements refused by `keep` are left out. */
export function textOf(
	node: Node | Parent,
	keep: (element: Element) => boolean = () => true,
): string {
	return gather(node, keep).normalize("NFC").replace(/\s+/gu, " ").trim()
}

function gather(node: Node | Parent, keep: (element: Element) => boolean): string {
	if ("value" in node) return node.value
	if (!("childNodes" in node)) return ""
	if (isElement(node) && (SILENT.has(node.tagName) || !keep(node))) return ""
	const inner = node.childNodes.map((child) => gather(child, keep)).join("")
	return isElement(node) && BLOCK.has(node.tagName) ? ` ${inner} ` : inner
}

/** Elements that begin a line of their own: their words never join their neighbour's. */
export const BLOCK = new Set(
	"address article aside blockquote br dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr legend li main nav ol option p pre section small summary table td th title tr ul".split(
		" ",
	),
)
