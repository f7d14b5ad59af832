/** One call to the admin's own server, with its session. */
export async function request<T>(path: string, method: "GET" | "POST" = "GET"): Promise<T> {
	const answer = await fetch(path, { method, credentials: "include" })
	if (!answer.ok) throw new Error(String(answer.status))
	return (await answer.json()) as T
}
