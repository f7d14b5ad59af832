import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { fold } from "../../../domain/text"
import { createProducer } from "../../../workflows/programme/producer"
import { programmeReasons } from "../../../workflows/programme/reasons"
import { readAs } from "../certificates/read"
import { listQuery, producerBody } from "./bodies"

const MOST = 20

/** Makers by their handle or a part of their name, typed with or without marks. */
export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
	const { q } = readAs(listQuery, req.query, programmeReasons)
	const database = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
	const rows: { handle: string; name: string; province: string | null }[] = await database(
		"producer as m",
	)
		.leftJoin("admin_unit as u", (on) =>
			on
				.on("u.code", "m.province_code")
				.andOnVal("u.scheme", "today")
				.andOnVal("u.level", "province"),
		)
		.whereNull("m.deleted_at")
		.orderBy("m.name")
		.select("m.handle", "m.name", "u.name as province")
	const words = fold(q).split(/\s+/).filter(Boolean)
	const found = rows.filter(({ handle, name }) => {
		const text = ` ${fold(name)} ${handle}`
		return words.every((word) => text.includes(word))
	})
	res.json({ producers: found.slice(0, MOST), count: found.length })
}

/** Writes down a maker. */
export const POST = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
	const producer = readAs(producerBody, req.body, programmeReasons)
	const handle = await createProducer(req.scope, producer)
	res.status(201).json({ producer: { handle, name: producer.name } })
}
