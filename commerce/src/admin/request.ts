interface Trouble {
	field: string
	message: string
}

/** A request the server refused, with what is wrong at each field. */
export class Refused extends Error {
	constructor(
		message: string,
		readonly troubles: readonly Trouble[],
	) {
		super(message)
	}
}

/** One call to the admin's own server, with its session. */
export async function request<T>(
	path: string,
	method: "GET" | "POST" = "GET",
	body?: unknown,
): Promise<T> {
	const answer = await fetch(path, {
		method,
		credentials: "include",
		...(body !== undefined && {
			body: JSON.stringify(body),
			headers: { "content-type": "application/json" },
		}),
	})
	if (answer.ok) return (await answer.json()) as T
	const said: { message?: string; troubles?: Trouble[] } = await answer.json().catch(() => ({}))
	throw new Refused(said.message ?? String(answer.status), said.troubles ?? [])
}
