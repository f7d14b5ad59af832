import type { MedusaContainer } from "@medusajs/framework/types"
import type { AxiosInstance } from "axios"
import type { Offer } from "../../src/catalogue/records/variant"
import type { CatalogueRecord, ExportEnd, ProductRecord } from "../../src/domain/export"

/** An answer of the service, whatever its status. */
export interface Answer {
	status: number
	body: Record<string, unknown>
	text: string
}

/** The running shop as a test meets it. */
export class Shop {
	/** Publishable key of the seed. */
	key = ""
	private catalogue: CatalogueRecord[] | null = null

	constructor(
		private readonly api: AxiosInstance,
		readonly container: () => MedusaContainer,
	) {}

	async call(
		method: "GET" | "POST" | "DELETE",
		path: string,
		body?: unknown,
		headers: Record<string, string> = {},
	): Promise<Answer> {
		const answer = await this.api.request<string>({
			method,
			url: path,
			// A text is sent as it is, to send what is no JSON.
			data: body === undefined || typeof body === "string" ? body : JSON.stringify(body),
			headers: {
				"x-publishable-api-key": this.key,
				"content-type": "application/json",
				...headers,
			},
			responseType: "text",
			transformResponse: (text: string) => text,
			validateStatus: () => true,
		})
		const type = String(answer.headers["content-type"] ?? "")
		const body_ = type.startsWith("application/json") ? record(JSON.parse(answer.data)) : {}
		return { status: answer.status, body: body_, text: answer.data }
	}

	get = (path: string, headers?: Record<string, string>) =>
		this.call("GET", path, undefined, headers)
	post = (path: string, body: unknown = {}, headers?: Record<string, string>) =>
		this.call("POST", path, body, headers)

	/** Sends a file as the admin's form does. */
	async upload(name: string, content: Buffer, headers: Record<string, string> = {}) {
		const form = new FormData()
		form.append("files", new Blob([Uint8Array.from(content)]), name)
		const answer = await this.api.request<string>({
			method: "POST",
			url: "/admin/uploads",
			data: form,
			headers,
			responseType: "text",
			transformResponse: (text: string) => text,
			validateStatus: () => true,
		})
		return { status: answer.status, body: record(JSON.parse(answer.data)) }
	}

	/** The whole export, read in pages of `limit`. */
	async readExport(limit: number): Promise<{ records: CatalogueRecord[]; ends: ExportEnd[] }> {
		const records: CatalogueRecord[] = []
		const ends: ExportEnd[] = []
		let cursor: string | null = ""
		while (cursor !== null) {
			const { text, status } = await this.get(
				`/store/catalog/export?limit=${limit}${cursor && `&cursor=${cursor}`}`,
			)
			if (status !== 200) throw new Error(`export answered ${status}: ${text}`)
			const lines = text
				.trimEnd()
				.split("\n")
				.map((line): CatalogueRecord | ExportEnd => JSON.parse(line))
			const end = lines.pop()
			if (end?.type !== "end") throw new Error("no end line")
			for (const line of lines) if (line.type !== "end") records.push(line)
			ends.push(end)
			cursor = end.next
		}
		return { records, ends }
	}

	/** The catalogue as it was seeded: every test begins with it again. */
	async seeded(): Promise<CatalogueRecord[]> {
		this.catalogue ??= (await this.readExport(1000)).records
		return this.catalogue
	}

	async products(): Promise<ProductRecord[]> {
		return (await this.seeded()).filter((one): one is ProductRecord => one.type === "product")
	}

	async offers(ids: string[]): Promise<Offer[]> {
		const { body } = await this.get(`/store/availability?ids=${ids.join(",")}`)
		return body.variants as Offer[]
	}

	/** A new cart in đồng. */
	async openCart(): Promise<string> {
		const regions = await this.get("/store/regions")
		const [region] = regions.body.regions as { id: string }[]
		const { body, text } = await this.post("/store/carts", { region_id: region?.id })
		const cart = record(body.cart)
		if (typeof cart.id !== "string") throw new Error(text)
		return cart.id
	}

	add(cart: string, variantId: string, quantity: unknown, more: object = {}): Promise<Answer> {
		const body = { variant_id: variantId, quantity, ...more }
		return this.post(`/store/carts/${cart}/line-items`, body)
	}

	/** Address, postage and cash on delivery; answers the postage. */
	async prepare(cart: string, address: object = {}): Promise<number> {
		await this.expectOk(this.post(`/store/carts/${cart}`, { shipping_address: addressOf(address) }))
		const options = await this.get(`/store/shipping-options?cart_id=${cart}`)
		const [option] = options.body.shipping_options as { id: string; amount: number }[]
		if (!option) throw new Error(`no way of sending: ${options.text}`)
		await this.expectOk(
			this.post(`/store/carts/${cart}/shipping-methods`, { option_id: option.id }),
		)
		const made = await this.expectOk(this.post("/store/payment-collections", { cart_id: cart }))
		const collection = record(made.body.payment_collection)
		await this.expectOk(
			this.post(`/store/payment-collections/${collection.id}/payment-sessions`, {
				provider_id: "pp_system_default",
			}),
		)
		return option.amount
	}

	complete = (cart: string) => this.post(`/store/carts/${cart}/complete`)

	private async expectOk(answer: Promise<Answer>): Promise<Answer> {
		const got = await answer
		if (got.status !== 200) throw new Error(`${got.status} ${got.text}`)
		return got
	}
}

/** The address of a guest, as the shop sends it. */
export function addressOf(change: object = {}) {
	return {
		first_name: "Nguyễn Văn Thử",
		last_name: "",
		phone: "0900 000 000",
		address_1: "Thôn Thử",
		address_2: "Phường Ba Đình, Thành phố Hà Nội",
		city: "00004",
		province: "01",
		country_code: "vn",
		...change,
	}
}

export function record(value: unknown): Record<string, unknown> {
	if (typeof value !== "object" || value === null) throw new Error(`no object: ${value}`)
	return value as Record<string, unknown>
}
