import { checkListPath } from "../../lib/check/addresses"
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
