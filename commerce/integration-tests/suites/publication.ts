import { setTimeout as wait } from "node:timers/promises"
import { PRODUCER_MODULE } from "../../src/modules/producer"
import type ProducerService from "../../src/modules/producer/service"
import type { Publication } from "../../src/publication/outbox"
import type { Shop } from "../support/shop"

/** How the publisher learns that pages have aged. */
export function publicationSuite(shop: Shop) {
	const token = { authorization: `Bearer ${process.env.PUBLISH_TOKEN}` }
	const read = async () => {
		const { body, status } = await shop.get("/store/publication", token)
		expect(status).toBe(200)
		return body as unknown as Publication
	}
	const acknowledge = (version: string) => shop.post("/store/publication/ack", { version }, token)

	test("only the publisher may ask", async () => {
		expect((await shop.get("/store/publication")).status).toBe(401)
		const wrong = { authorization: "Bearer x" }
		expect((await shop.get("/store/publication", wrong)).status).toBe(401)
		expect((await shop.post("/store/publication/ack", { version: "x" })).status).toBe(401)
	})

	test("a published version leaves nothing to do, a change does", async () => {
		const { version } = await read()
		await acknowledge(version)
		expect(await read()).toMatchObject({ pending: 0, changedAt: null, version })

		const producers = shop.container().resolve<ProducerService>(PRODUCER_MODULE)
		const [producer] = await producers.listProducers({}, { take: 1 })
		await producers.updateProducers({ id: producer?.id ?? "", doubt: "thử" })
		await wait(200)
		const changed = await read()
		expect(changed.pending).toBeGreaterThan(0)
		expect(changed.version).not.toBe(version)
		expect(Date.parse(changed.changedAt ?? "")).toBeLessThanOrEqual(Date.now())

		// The old version went on line late: the change still waits.
		await acknowledge(version)
		expect((await read()).pending).toBeGreaterThan(0)
		await acknowledge(changed.version)
		expect((await read()).pending).toBe(0)
	})
}
