import { attr, isElement, type Node } from "../site/html"
import type { Page } from "../site/pages"

/**
 * Numbers as they are dialled in Việt Nam: mobile and fixed lines with 0 or +84 and nine or ten digits,
 * and the 1800 and 1900 lines. Digits inside a longer number, a date or an address are none.
 */
const PHONE =
	/(?<![\d/.,\-–_=])(?:(?:\(?\+?84\)?|\(?0)[\s.-]?\(?\d{1,3}\)?(?:[\s.-]?\d{2,4}){2,3}|1[89]00[\s.-]?\d{2,4}(?:[\s.-]?\d{2,4})?)(?![\d/,\-–]|\.\d)/g
const DIALLED = /^(?:tel:|sms:|callto:|https?:\/\/(?:zalo\.me|wa\.me)\/)(.*)$/i
const SPOKEN = ["content", "value", "placeholder", "alt", "title", "aria-label"]

/** Phone numbers a text holds, digits only, 84 as 0. */
export function phonesIn(text: string): string[] {
	return [...text.normalize("NFKC").matchAll(PHONE)]
		.map(([number]) => plainNumber(number))
		.filter((number) => number.length <= 11 && number.length >= (number.startsWith("0") ? 10 : 8))
}

/** "+84 912…" and "0912…" as one: digits, beginning with 0. */
export function plainNumber(text: string): string {
	return text.replace(/\D/g, "").replace(/^84(?=\d{9})/, "0")
}

/** Numbers the office gave itself: the only ones a page may show. */
export function configuredPhones(
	env: Record<string, string | undefined> = process.env,
): Set<string> {
	const given = [env.OFFICE_PHONE, env.OFFICE_ZALO].filter((value) => value !== undefined)
	return new Set(given.map(plainNumber).filter(Boolean))
}

/** Phone numbers anywhere in a page, its attributes, links and data, that are not configured. */
export function strangePhones(allowed: Set<string>): (page: Page) => string[] {
	return ({ document }) => {
		const texts = [...nodes(document)].flatMap((node) => {
			if ("value" in node) return phonesIn(withoutAddresses(node.value))
			if (!isElement(node)) return []
			const dialled = DIALLED.exec(attr(node, "href") ?? "")?.[1]
			return [
				...(dialled ? [plainNumber(dialled)] : []),
				...SPOKEN.flatMap((name) => phonesIn(withoutAddresses(attr(node, name) ?? ""))),
			]
		})
		return [...new Set(texts)]
			.filter((number) => !allowed.has(number))
			.map((n) => `phone number ${n}`)
	}
}

function* nodes(node: { childNodes: Node[] }): Generator<Node> {
	for (const child of node.childNodes) {
		yield child
		if ("childNodes" in child) yield* nodes(child)
	}
}

/** Phone numbers in a file that is no page: a feed, a data file. */
export function strangePhonesIn(text: string, allowed: Set<string>): string[] {
	return phonesIn(withoutAddresses(text)).filter((number) => !allowed.has(number))
}

/** The name of a picture may hold ten digits in a row; an address that dials may not. */
const withoutAddresses = (text: string) =>
	text.replace(/https?:\/\/(?!(zalo|wa)\.me)[^\s"'<>]+/g, "")
