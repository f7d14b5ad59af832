import { Buffer } from "node:buffer"
import type { PublicationAnswer } from "../../src/api/admin/publication/route"
import { logIn } from "../support/office"
import { png } from "../support/png"
import type { Shop } from "../support/shop"

const bytes = (text: string) => Buffer.from(text, "utf8")
const ours = /^http:\/\/localhost:\d+\/static\/\d{13}-[0-9a-f]{16}\.png$/

/** Photographs of the office: what is taken, what is refused, and who may see them. */
export function photoSuite(shop: Shop) {
	const uploaded = async (session: Record<string, string>) => {
		const { body, status } = await shop.upload("../../ảnh chụp.JPG", png(640, 480), session)
		expect(status).toBe(200)
		const [file] = body.files as { id: string; url: string }[]
		return file ?? { id: "", url: "" }
	}

	test("a picture gets a name of ours, and only the office sees it", async () => {
		const session = await logIn(shop)
		expect((await shop.upload("a.png", png(640, 480))).status).toBe(401)
		const { url } = await uploaded(session)
		expect(url).toMatch(ours)
		const path = new URL(url).pathname
		expect((await shop.get(path)).status).toBe(401)
		expect((await shop.get(path, session)).status).toBe(200)
		expect((await shop.get("/static/..%2f..%2fpackage.json", session)).status).toBe(404)
		expect((await shop.get("/static/%2e%2e/medusa-config.js", session)).status).toBe(404)
	})

	test("what is no picture for the pages is refused, with the reason in Vietnamese", async () => {
		const session = await logIn(shop)
		const refused: [string, Buffer, RegExp][] = [
			["anh.jpg", bytes("chỉ là chữ, không phải ảnh"), /“anh.jpg”: Tệp không phải ảnh JPEG/],
			["logo.png", bytes("<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>"), /SVG/],
			["trang.html", bytes("<!doctype html><script>alert(1)</script>"), /không phải ảnh/],
			["to.png", png(10_000, 6000), /50 triệu điểm ảnh/],
			["nho.png", png(100, 100), /mờ/],
		]
		for (const [name, content, reason] of refused) {
			const { status, body } = await shop.upload(name, content, session)
			expect(status).toBe(400)
			expect(body.message).toMatch(reason)
		}
		const [product] = await shop.products()
		// The admin's form goes on without the pictures, and shows only this answer.
		const lost = await shop.post(`/admin/products/${product?.id}`, { images: [{}] }, session)
		expect(lost.status).toBe(400)
		expect(lost.body.message).toMatch(/“nho.png”: Ảnh nhỏ hơn 320 .* Chưa lưu gì/)
	})

	test("papers of the office are out of reach of the form for pictures", async () => {
		const session = await logIn(shop)
		for (const id of ["private-1764000000000-giay.pdf", "..%2fsecrets.json", "x"]) {
			expect((await shop.call("DELETE", `/admin/uploads/${id}`, undefined, session)).status).toBe(
				404,
			)
			expect((await shop.get(`/admin/uploads/${id}`, session)).status).toBe(404)
		}
	})

	test("a product tells its photograph: the chosen one, else the first; deleted, it is gone", async () => {
		const session = await logIn(shop)
		const [product] = await shop.products()
		const path = `/admin/products/${product?.id}`
		const told = async () => {
			const { records } = await shop.readExport(1000)
			return records.flatMap((one) =>
				one.type === "product" && one.id === product?.id ? [one.photo] : [],
			)
		}
		const [first, second] = [await uploaded(session), await uploaded(session)]
		const fileOf = ({ url }: { url: string }) => url.split("/").at(-1)
		const images = [{ url: first.url }, { url: second.url }]
		await shop.post(path, { images }, session)
		expect(await told()).toEqual([fileOf(first)])
		await shop.post(path, { images, thumbnail: second.url }, session)
		expect(await told()).toEqual([fileOf(second)])
		await shop.post(
			path,
			{ images: [{ url: "https://example.test/a.jpg" }], thumbnail: null },
			session,
		)
		expect(await told()).toEqual([null])
		expect(
			(await shop.call("DELETE", `/admin/uploads/${first.id}`, undefined, session)).status,
		).toBe(200)
		expect((await shop.get(new URL(first.url).pathname, session)).status).toBe(404)
	})

	test("the office reads which photographs are not on the pages", async () => {
		const session = await logIn(shop)
		const token = { authorization: `Bearer ${process.env.PUBLISH_TOKEN}` }
		const [product] = await shop.products()
		const report = async (photos: object[]) => {
			const answer = await shop.post("/store/publication/ack", { version: "v", photos }, token)
			const { body } = await shop.get("/admin/publication", session)
			return { status: answer.status, photos: (body as unknown as PublicationAnswer).photos }
		}
		expect(await report([{ product: product?.slug, fault: "broken" }])).toEqual({
			status: 200,
			photos: [{ id: product?.id, name: product?.name, words: expect.stringMatching(/hỏng/) }],
		})
		expect(await report([])).toEqual({ status: 200, photos: [] })
		expect((await report([{ product: "x", fault: "<b>" }])).status).toBe(400)
	})
}
