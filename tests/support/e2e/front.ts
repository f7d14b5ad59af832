import { createServer, request } from "node:http"
import type { AddressInfo } from "node:net"

export interface Front {
	url: string
	/** The worker that the site has from now on, as after a deploy; null for its own. */
	worker: string | null
	/** The site does not answer until the answer is called, as on a network that is there and brings nothing. */
	silence: () => () => void
	stop: () => void
}

/** The shop behind a front that can deploy another worker, or fall silent. */
export async function frontOf(shop: string): Promise<Front> {
	const { hostname, port } = new URL(shop)
	let silent = false
	const server = createServer((asked, answer) => {
		if (silent) return
		if (asked.url === "/sw.js" && front.worker !== null) {
			answer.setHeader("Content-Type", "text/javascript")
			answer.end(front.worker)
			return
		}
		const { method, url, headers } = asked
		const onward = request({ hostname, port, method, path: url, headers }, (got) => {
			answer.writeHead(got.statusCode ?? 502, got.headers)
			got.pipe(answer)
		})
		onward.on("error", () => answer.destroy())
		asked.pipe(onward)
	})
	await new Promise<void>((done) => server.listen(0, done))
	const front: Front = {
		url: `http://localhost:${(server.address() as AddressInfo).port}`,
		worker: null,
		silence() {
			silent = true
			return () => {
				silent = false
				server.closeAllConnections()
			}
		},
		stop: () => {
			server.close()
			server.closeAllConnections()
		},
	}
	return front
}
