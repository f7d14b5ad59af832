import { checkListPath, checkPath, workerPath } from "../../lib/check/addresses"
import { type CheckList, isCheckList } from "../../lib/check/list"

/** The list of the shop, or the one this device keeps while there is no network; null without either. */
export async function fetchList(): Promise<CheckList | null> {
	try {
		const answer = await fetch(checkListPath, { cache: "no-cache" })
		const list: unknown = answer.ok ? await answer.json() : null
		return isCheckList(list) ? list : null
	} catch {
		return null
	}
}

/** From the second visit on this page opens without a network; a browser that keeps nothing just does not. */
export function keepPage(): void {
	navigator.serviceWorker?.register(workerPath, { scope: checkPath }).catch(() => undefined)
}
