import { createServer } from "node:net"
import { Trouble } from "./tell.mjs"

/** Throws one sentence with a way out when somebody else listens there. */
export async function requireFree(port: number, what: string, variable: string): Promise<void> {
	if ((await listen(port)) !== null) return
	throw new Trouble(
		`cổng ${port} dành cho ${what} đang có chương trình khác dùng.`,
		`Dừng chương trình đó, hoặc chọn cổng khác: ${variable}=${port + 1} npm start`,
	)
}

/** A port nobody listens on at this moment: the wanted one when it is free. */
export async function freePort(wanted = 0): Promise<number> {
	const port = await listen(wanted)
	return port ?? (await listen(0)) ?? 0
}

/** Listens for an instant; null when the port is taken. */
function listen(port: number): Promise<number | null> {
	return new Promise((done, fail) => {
		const server = createServer()
		server.once("error", (error: NodeJS.ErrnoException) => {
			if (error.code === "EADDRINUSE" || error.code === "EACCES") done(null)
			else fail(error)
		})
		server.listen(port, () => {
			const address = server.address()
			server.close(() => done(typeof address === "object" && address ? address.port : null))
		})
	})
}
