import type { z } from "zod"

/** Medusa answers within this or counts as silent: the reader must not wait for it longer. */
export const TIMEOUT_MS = 5_000

export type Reply<T> =
	| { kind: "ok"; value: T }
	| { kind: "refused"; status: number; body: unknown }
	| { kind: "down" }

export interface Call<S extends z.ZodType> {
	method?: "GET" | "POST" | "DELETE"
	path: string
	query?: Record<string, string | string[]>
	body?: unknown
	answer: S
	/** Milliseconds, where a call may rightly take longer. */
	timeout?: number
}

/** Speaks to Medusa's store API with the publishable key, for one reader. */
export class Medusa {
	constructor(
		private readonly at: { url: string; key: string } | null,
		private readonly reader: string,
		private readonly send: typeof fetch = fetch,
	) {}

	/** One call. Network trouble, a late answer, a 5xx or an answer of another shape is "down". */
	async call<S extends z.ZodType>(call: Call<S>): Promise<Reply<z.output<S>>> {
		if (!this.at) return { kind: "down" }
		const url = new URL(`${this.at.url}${call.path}`)
		for (const [name, value] of Object.entries(call.query ?? {}))
			for (const one of [value].flat()) url.searchParams.append(name, one)
		try {
			const response = await this.send(url, {
				method: call.method ?? "GET",
				headers: {
					"x-publishable-api-key": this.at.key,
					// Medusa limits by reader too, and trusts one proxy: this server.
					"x-forwarded-for": this.reader,
					accept: "application/json",
					...(call.body === undefined ? {} : { "content-type": "application/json" }),
				},
				body: call.body === undefined ? null : JSON.stringify(call.body),
				redirect: "error",
				signal: AbortSignal.timeout(call.timeout ?? TIMEOUT_MS),
			})
			const body: unknown = await response.json().catch(() => null)
			if (response.status >= 500) return this.#down(call.path, `status ${response.status}`)
			if (!response.ok) return { kind: "refused", status: response.status, body }
			const read = call.answer.safeParse(body)
			return read.success
				? { kind: "ok", value: read.data }
				: this.#down(call.path, read.error.issues.map((issue) => issue.path.join(".")).join(", "))
		} catch (error) {
			return this.#down(call.path, error instanceof Error ? error.message : String(error))
		}
	}

	#down(path: string, why: string): { kind: "down" } {
		// The path may hold a cart id, which opens the cart: only its first words are logged.
		const place = path.split("/").slice(0, 3).join("/")
		process.stderr.write(`Cửa hàng không trả lời ${place}: ${why}\n`)
		return { kind: "down" }
	}
}
