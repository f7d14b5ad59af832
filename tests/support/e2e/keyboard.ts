import { expect, type Locator, type Page } from "@playwright/test"

/** So many stops a page may have before the control looked for: more means it cannot be reached. */
const MOST_STOPS = 250

/** Goes on with the Tab key until the control has the focus; every stop on the way can be seen. */
export async function tabTo(page: Page, control: Locator): Promise<void> {
	await expect(control).toBeVisible()
	for (let stop = 0; stop < MOST_STOPS; stop += 1) {
		await page.keyboard.press("Tab")
		expect(await hiddenFocus(page)).toBeNull()
		if (await control.evaluate((element) => element === document.activeElement)) return
	}
	throw new Error(`${control} is not reached by Tab`)
}

/** Puts the focus on a control by keyboard and presses a key there. */
export async function press(page: Page, control: Locator, key = "Enter"): Promise<void> {
	await tabTo(page, control)
	await page.keyboard.press(key)
}

/**
 * What the focused control is, when a reader could not see it or that it has the focus: outside the
 * window, behind something else, or without a ring (WCAG 2.2, 2.4.7 and 2.4.11). Null when all is well.
 */
async function hiddenFocus(page: Page): Promise<string | null> {
	return page.evaluate(() => {
		const focused = document.activeElement
		if (!focused || focused === document.body) return null
		const name = focused.outerHTML.slice(0, 120)
		const { left, right, top, bottom } = focused.getBoundingClientRect()
		const x = Math.min(Math.max((left + right) / 2, 0), innerWidth - 1)
		const seen = [top + 2, (top + bottom) / 2, bottom - 2].some((y) => {
			const over = document.elementFromPoint(x, y)
			return over !== null && (focused.contains(over) || over.contains(focused) || isLabel(over))
		})
		if (!seen) return `hidden: ${name}`
		for (let ringed: Element | null = focused; ringed; ringed = ringed.parentElement) {
			const { outlineStyle, outlineWidth } = getComputedStyle(ringed)
			if (outlineStyle !== "none" && outlineWidth !== "0px") return null
		}
		return `without a ring: ${name}`

		function isLabel(over: Element): boolean {
			const label = over.closest("label")
			return label !== null && label === focused?.closest("label")
		}
	})
}
