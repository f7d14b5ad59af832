import type { Page } from "@playwright/test"

/** What a reader may set for all text (WCAG 2.2, 1.4.12). */
export const SPACED = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
p { margin-block-end: 2em !important }`

/** What stands out of the window sideways, or loses letters to its own edge; a line for each element. */
export async function cutOff(page: Page, why: string): Promise<string[]> {
	const found = await page.evaluate(() => {
		const edge = document.documentElement.clientWidth
		const shown = [...document.body.querySelectorAll("*")].filter((element) =>
			element.checkVisibility({ visibilityProperty: true }),
		)
		const wide = document.documentElement.scrollWidth > edge
		const out = shown.filter(
			(element) => wide && element.getBoundingClientRect().right > edge + 1 && !inScroller(element),
		)
		const clipped = shown.filter((element) => {
			const { overflowX, overflowY, clipPath, textOverflow } = getComputedStyle(element)
			if (clipPath !== "none" || textOverflow === "ellipsis" || !element.textContent?.trim())
				return false
			return (
				(/hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
				(/hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + 1)
			)
		})
		return [
			...out.map((element) => `sticks out: ${named(element)}`),
			...clipped.map((element) => `cuts letters: ${named(element)}`),
		]

		function inScroller(element: Element): boolean {
			for (let above = element.parentElement; above; above = above.parentElement)
				if (/auto|scroll|hidden|clip/.test(getComputedStyle(above).overflowX)) return true
			return false
		}

		function named(element: Element): string {
			return `${element.tagName.toLowerCase()}.${element.getAttribute("class") ?? ""} “${element.textContent?.trim().slice(0, 40)}”`
		}
	})
	const { pathname } = new URL(page.url())
	return found.map((line) => `${pathname} ${why}: ${line}`)
}
