import { generateJwtToken, Modules } from "@medusajs/framework/utils"
import type { Decision } from "../../src/annex/decision"
import type { JudgedRow } from "../../src/annex/match/judged"
import { type Answer, record, type Shop } from "./shop"

type Session = Record<string, string>

/** An import as the office reads it. */
export interface Imported {
	id: string
	status: string
	fingerprint: string
	rows: JudgedRow[]
	counts: { certify: number; draft: number; leave: number }
}

/** The session of a new user. Logging in over and over would meet the limit of log-ins. */
export async function openSession(shop: Shop): Promise<Session> {
	const person = { email: "phuluc@example.test" }
	const user = await shop.container().resolve(Modules.USER).createUsers(person)
	const token = generateJwtToken(
		{ actor_id: user.id, actor_type: "user", auth_identity_id: "", app_metadata: {} },
		{ secret: process.env.JWT_SECRET, expiresIn: "1h" },
	)
	return { authorization: `Bearer ${token}` }
}

/** Uploads, confirms and takes back annexes as the office does. */
export class Office {
	constructor(
		private readonly shop: Shop,
		private readonly session: Session,
	) {}

	upload(name: string, bytes: Uint8Array, decision: object): Promise<Answer> {
		const file = { name, content: Buffer.from(bytes).toString("base64") }
		return this.post("/admin/annexes", { file, decision })
	}

	async preview(bytes: Uint8Array, decision: Decision, name = "phu-luc.xlsx"): Promise<Imported> {
		const answer = await this.upload(name, bytes, decision)
		if (answer.status !== 201) throw new Error(`${answer.status} ${answer.text}`)
		return importOf(answer)
	}

	confirm = ({ id, fingerprint }: Pick<Imported, "id" | "fingerprint">) =>
		this.post(`/admin/annexes/${id}/confirm`, { fingerprint })
	undo = ({ id }: Pick<Imported, "id">) => this.post(`/admin/annexes/${id}/undo`)
	get = (path: string) => this.shop.get(path, this.session)
	post = (path: string, body: object = {}) => this.shop.post(path, body, this.session)
}

export const importOf = ({ body }: Answer): Imported => record(body.annex) as unknown as Imported
