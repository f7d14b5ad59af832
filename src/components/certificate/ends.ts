/**
 * What speaks of a certificate in term (`data-ends`) leaves the page at the very second the term ends,
 * and what says that it has ended (`data-after`) appears: also in a page left open, a machine that
 * slept, and a page taken back from the history.
 */

/** A clock that was moved is noticed within a minute. */
const LONGEST_MS = 60_000

let timer: number | undefined

function keepTrue(): void {
	const now = Date.now()
	let next = now + LONGEST_MS
	for (const element of document.querySelectorAll<HTMLElement>("[data-ends],[data-after]")) {
		const { ends, after } = element.dataset
		const at = Date.parse(ends ?? after ?? "")
		// A date that cannot be read proves no star.
		if (at > now) next = Math.min(next, at)
		else if (ends !== undefined) element.remove()
		else element.hidden = false
	}
	clearTimeout(timer)
	timer = window.setTimeout(keepTrue, next - now)
}

keepTrue()
window.addEventListener("pageshow", keepTrue)
document.addEventListener("visibilitychange", keepTrue)
// A page that draws seals by script says so.
document.addEventListener("seals", keepTrue)
