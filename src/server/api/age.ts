import { AGE_COOKIE_SECONDS, ageCookie } from "../age/gate"
import { readForm } from "../http/body"
import { cookie } from "../http/cookies"
import type { Exchange } from "../http/exchange"
import { localPath } from "../http/path"
import { refuse } from "../http/refuse"

const known = new Set(["next", "answer"])

/** POST /api/age, a plain form: remembers "18 or over" in this browser and goes back to the page asked for. */
export async function postAge({ request, response, secure }: Exchange): Promise<void> {
	const form = await readForm(request)
	if (!form || [...form.keys()].some((name) => !known.has(name))) {
		refuse(response, 400)
		return
	}
	const next = localPath(form.get("next"))
	response.setHeader("Cache-Control", "no-store")
	response.appendHeader(
		"Set-Cookie",
		cookie(ageCookie, "1", { maxAge: AGE_COOKIE_SECONDS, secure }),
	)
	response.writeHead(303, { Location: next }).end()
}
