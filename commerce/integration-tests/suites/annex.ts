import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Decision } from "../../src/annex/decision"
import { certificateRecord } from "../../src/catalogue/records/certificate"
import { CERTIFICATE_MODULE } from "../../src/modules/certificate"
import type CertificateService from "../../src/modules/certificate/service"
import { readContent } from "../../src/scripts/seed/content"
import { contentFolder } from "../../src/scripts/seed/folder"
import { annexSheet, realAnnexes } from "../annexes/real"
import { type CellValue, workbook } from "../annexes/workbook"
import { importOf, Office, openSession } from "../support/annex"
import { record, type Shop } from "../support/shop"

const decision: Decision = {
	number: "4021/QĐ-UBND",
	date: "2026-09-30",
	authority: "UBND thành phố Hà Nội",
	level: "province",
	url: "https://example.test/quyet-dinh-4021",
}
const heading = ["STT", "Tên sản phẩm", "Chủ thể", "Địa chỉ", "Bộ sản phẩm", "Hạng sao"]
const annexOf = (...rows: CellValue[][]) => workbook([{ rows: [heading, ...rows] }])

/** Annexes of decisions through the admin. */
export function annexSuite(shop: Shop) {
	let office: Office
	beforeEach(async () => {
		office = new Office(shop, await openSession(shop))
	})
	/** All in the books, also those of drafts, which the export leaves out; not when they were written. */
	const certificates = async () => {
		const books = shop.container().resolve<CertificateService>(CERTIFICATE_MODULE)
		const rows = await books.listCertificates({}, { order: { code: "ASC" }, take: 5000 })
		return rows.map((row) => certificateRecord({ ...row, updated_at: undefined }))
	}
	const onLine = async () =>
		(await shop.readExport(1000)).records.filter((one) => one.type === "certificate")
	const database = () => shop.container().resolve(ContainerRegistrationKeys.PG_CONNECTION)

	/** A product that no certificate in term stands in the way of. */
	async function free() {
		const known = await certificates()
		const producers = (await shop.seeded()).filter((one) => one.type === "producer")
		const product = (await shop.products()).find(
			(one) =>
				one.producer &&
				known
					.filter(({ subject }) => subject.slug === one.slug)
					.every(({ date }) => date && date.latest < "2023-01-01"),
		)
		const producer = producers.find(({ slug }) => slug === product?.producer)
		if (!product || !producer) throw new Error("no product to certify")
		return { product, producer }
	}

	test("strangers get nothing", async () => {
		for (const [method, path] of [
			["GET", "/admin/annexes"],
			["POST", "/admin/annexes"],
			["GET", "/admin/annexes/annex_1"],
			["POST", "/admin/annexes/annex_1/confirm"],
			["POST", "/admin/annexes/annex_1/undo"],
		] as const)
			expect((await shop.call(method, path, method === "POST" ? {} : undefined)).status).toBe(401)
	})

	test("a preview writes nothing; confirming writes certificates and drafts; undoing takes both back", async () => {
		const before = await certificates()
		const { product, producer } = await free()
		const file = annexOf(
			[1, product.name.normalize("NFD").toUpperCase(), producer.name, null, null, "4 sao"],
			[2, "Trà hoa cúc vàng Thử Nghiệm", "Hợp tác xã Thử", "Xã Ba Vì, Hà Nội", "Bộ 12", "***"],
			[3, "Bánh không sao", "Hợp tác xã Thử", "Hà Nội", "Bộ 6", "2 sao"],
			[4, "Bánh không bộ", "Hợp tác xã Thử", "Hà Nội", "Bánh kẹo", "3 sao"],
		)
		const preview = await office.preview(file, decision)
		expect(preview.rows.map(({ fate, stars }) => [fate, stars])).toEqual([
			["certify", 4],
			["draft", 3],
			["leave", null],
			["leave", 3],
		])
		expect(preview.counts).toEqual({ certify: 1, draft: 1, leave: 2 })
		expect(await certificates()).toEqual(before)

		const confirmed = await office.confirm(preview)
		expect([confirmed.status, importOf(confirmed).status]).toEqual([200, "confirmed"])
		const added = (await certificates()).filter((one) => one.decisionNumber === decision.number)
		expect(
			added.map(({ subject, stars, authority, level, isLatest }) => [
				subject.slug,
				stars,
				authority,
				level,
				isLatest,
			]),
		).toEqual(
			[
				[product.slug, 4, decision.authority, "province", true],
				["tra-hoa-cuc-vang-thu-nghiem", 3, decision.authority, "province", true],
			].sort(([a], [b]) => String(a).localeCompare(String(b))),
		)
		expect(
			(await onLine())
				.filter((one) => one.decisionNumber === decision.number)
				.map(({ subject }) => subject.slug),
		).toEqual([product.slug])

		const undone = await office.undo(preview)
		expect([undone.status, importOf(undone).status]).toEqual([200, "undone"])
		expect(await certificates()).toEqual(before)
		expect((await office.undo(preview)).status).toBe(400)
	})

	test("a draft is a Medusa product that the office can complete, and then nothing is undone", async () => {
		const file = annexOf([1, "Trà sen Thử Nghiệm", "HTX Thử", "Xã Ba Vì, Hà Nội", "Bộ 12", 4])
		const preview = await office.preview(file, decision)
		await office.confirm(preview)
		const { body } = await office.get("/admin/products?handle=tra-sen-thu-nghiem")
		const [draft] = body.products as { id: string; status: string; title: string }[]
		expect(draft).toMatchObject({ status: "draft", title: "Trà sen Thử Nghiệm" })
		const programme = await office.get(`/admin/products/${draft?.id}/programme`)
		expect(record(programme.body.programme)).toMatchObject({ setNumber: 12 })
		const changed = await office.post(`/admin/products/${draft?.id}`, { subtitle: "hộp 100 g" })
		expect(changed.status).toBe(200)
		const { status, body: refusal } = await office.undo(preview)
		expect([status, refusal.message]).toEqual([
			400,
			"Không hoàn tác được: bản nháp tra-sen-thu-nghiem đã được sửa.",
		])
	})

	test("the same annex of the same decision is refused once it is in, and taken again once it is out", async () => {
		const file = annexOf([1, "Trà ổi Thử", "HTX Thử", "Xã Ba Vì, Hà Nội", "12", 4])
		const first = await office.preview(file, decision)
		const second = await office.preview(file, decision)
		expect((await office.confirm(first)).status).toBe(400)
		expect((await office.confirm(second)).status).toBe(200)
		expect((await office.confirm(second)).status).toBe(400)
		const again = await office.upload("ten-khac.xlsx", file, decision)
		expect([again.status, String(again.body.message)]).toEqual([
			400,
			expect.stringMatching(
				/^Phụ lục này của quyết định này đã được nhập ngày \d\d\/\d\d\/\d{4}\.$/,
			),
		])
		await office.undo(second)
		expect((await office.confirm(await office.preview(file, decision))).status).toBe(200)
		const added = (await certificates()).filter((one) => one.decisionNumber === decision.number)
		expect(added.map(({ subject }) => subject.slug)).toEqual(["tra-oi-thu"])
	})

	test("what was seen is what is written: a catalogue that has moved is looked at again", async () => {
		const file = annexOf([1, "Trà vối Thử", "HTX Thử", "Xã Ba Vì, Hà Nội", "12", 4])
		const one = await office.preview(file, decision)
		const other = await office.preview(file, { ...decision, number: "4022/QĐ-UBND" })
		expect((await office.confirm(one)).status).toBe(200)
		const { status, body } = await office.confirm(other)
		expect([status, body.message]).toEqual([
			400,
			"Danh mục đã đổi từ lúc xem trước. Hãy xem lại bảng rồi xác nhận.",
		])
		expect((await office.confirm({ ...other, fingerprint: "0".repeat(64) })).status).toBe(400)
	})

	test("a later certificate holds an import fast", async () => {
		const file = annexOf([1, "Trà xanh Thử", "HTX Thử", "Xã Ba Vì, Hà Nội", "12", 3])
		const first = await office.preview(file, decision)
		await office.confirm(first)
		const later = { ...decision, number: "4100/QĐ-UBND", date: "2026-11-02" }
		const upgrade = annexOf([1, "Trà xanh Thử", "HTX Thử", "Xã Ba Vì, Hà Nội", "12", 4])
		const second = await office.preview(upgrade, later)
		expect(second.rows[0]).toMatchObject({ fate: "certify", round: "upgrade" })
		expect((await office.confirm(second)).status).toBe(200)
		expect((await office.undo(first)).status).toBe(400)
		expect((await office.undo(second)).status).toBe(200)
		const mine = (await certificates()).filter(({ subject }) => subject.slug === "tra-xanh-thu")
		expect(
			mine.map(({ stars, isLatest, supersededBy }) => [stars, isLatest, supersededBy]),
		).toEqual([[3, true, null]])
	})

	test("annexes rebuilt from the sources come in without a wrong row", async () => {
		const whole = await readContent(contentFolder())
		const here = new Set((await shop.products()).map(({ slug }) => slug))
		const annexes = realAnnexes(whole).filter(({ decision }) => decision.date >= "2018-05-07")
		for (const annex of annexes) {
			const goods = annex.goods.filter(({ slug }) => here.has(slug))
			if (goods.length === 0) continue
			const slugs = goods.map(({ slug }) => slug)
			await database().transaction(async (transaction) => {
				await transaction.raw("select set_config('saolang.undo_import', 'on', true)")
				await transaction("ocop_certificate").whereIn("subject_handle", slugs).delete()
			})
			const preview = await office.preview(
				workbook([annexSheet({ ...annex, goods })]),
				annex.decision,
			)
			expect(preview.rows.map(({ subject, stars, fate }) => [subject?.slug, stars, fate])).toEqual(
				goods.map(({ slug, stars }) => [slug, stars, "certify"]),
			)
			expect((await office.confirm(preview)).status).toBe(200)
		}
	})

	test("a thousand rows", async () => {
		const rows = Array.from({ length: 1000 }, (_, at): CellValue[] => [
			at + 1,
			`Trà thử số ${at + 1}`,
			`HTX Thử ${at % 40}`,
			"Xã Ba Vì, Hà Nội",
			"12",
			at % 2 ? "4 sao" : 3,
		])
		const preview = await office.preview(annexOf(...rows), decision)
		expect(preview.counts).toEqual({ certify: 0, draft: 1000, leave: 0 })
		expect((await office.confirm(preview)).status).toBe(200)
		const added = (await certificates()).filter((one) => one.decisionNumber === decision.number)
		expect(added).toHaveLength(1000)
		expect((await office.undo(preview)).status).toBe(200)
	})

	test("wrong forms and wrong files are refused with their reason, and nothing is kept", async () => {
		const file = annexOf([1, "Trà", "HTX", "Hà Nội", "12", 4])
		const text = new TextEncoder()
		const wrong: [name: string, bytes: Uint8Array, decision: object, message: string][] = [
			["a.xlsx", file, { ...decision, number: "4021" }, "Số quyết định"],
			["a.xlsx", file, { ...decision, date: "2026-02-30" }, "một ngày có thật"],
			["a.xlsx", file, { ...decision, date: "2999-01-01" }, "chưa tới"],
			["a.xlsx", file, { ...decision, authority: "" }, "cơ quan ban hành"],
			["a.xlsx", file, { ...decision, level: "ministry" }, "không hợp với cấp"],
			["a.xlsx", file, { ...decision, level: "xã" }, "chọn cấp"],
			["a.xlsx", file, { ...decision, url: "javascript:alert(1)" }, "http"],
			["a.xlsx", file, { ...decision, stars: 5 }, "stars"],
			["a.pdf", text.encode("%PDF-1.7"), decision, "PDF"],
			["a.csv", new Uint8Array(Buffer.from("\ufeffTên;Sao", "utf16le")), decision, "UTF-16"],
			["a.csv", text.encode("a;b\n1;2"), decision, "dòng tiêu đề"],
			["a.csv", new Uint8Array(5 * 1024 * 1024 + 3), decision, "5 MB"],
		]
		for (const [name, bytes, form, message] of wrong) {
			const answer = await office.upload(name, bytes, form)
			expect([message, answer.status, answer.body.message]).toEqual([
				message,
				400,
				expect.stringContaining(message),
			])
		}
		const form = { number: "4021", date: "2999-01-01", authority: "", level: "" }
		const all = await office.post("/admin/annexes", { file: null, decision: form })
		expect((all.body.troubles as { field: string }[]).map(({ field }) => field).sort()).toEqual([
			"authority",
			"date",
			"file",
			"level",
			"number",
		])
		const unknown = await office.post("/admin/annexes", { file: {}, decision, more: 1 })
		expect(unknown.status).toBe(400)
		expect((await office.get("/admin/annexes?limit=1000")).status).toBe(400)
		expect((await office.get("/admin/annexes/annex_nobody")).status).toBe(404)
		expect((await office.get("/admin/annexes")).body.count).toBe(0)
	})

	test("a csv file with semicolons is an annex, too", async () => {
		const lines = [
			"\ufeffSTT;Tên sản phẩm;Chủ thể;Bộ sản phẩm;Số điểm",
			"1;Trà vằng Thử;HTX Thử;12;72,5",
		]
		const bytes = new TextEncoder().encode(lines.join("\r\n"))
		const { rows } = await office.preview(bytes, decision, "phu-luc.csv")
		expect(rows[0]).toMatchObject({ stars: 4, score: 72.5, fate: "draft" })
	})
}
