import { model } from "@medusajs/framework/utils"
import type { PlaceAsIssued, Source, UnitToday } from "../../../domain/export"
import { producerKinds } from "../../../domain/producer-kind"

/** Chủ thể OCOP: who makes the goods. Streets, tax codes and people's names are not kept. */
export const Producer = model
	.define("producer", {
		id: model.id({ prefix: "pdcr" }).primaryKey(),
		handle: model.text(),
		name: model.text().searchable(),
		name_variants: model.json<string[]>(),
		kind: model.enum([...producerKinds]),
		/** The address in the words of before or after July 2025, as the certificate has it. */
		as_issued: model.json<PlaceAsIssued>(),
		doubt: model.text().nullable(),
		today: model.json<UnitToday>(),
		province_code: model.text().nullable(),
		commune_code: model.text().nullable(),
		/** E.164, published by the producer or a source. */
		phone: model.text().nullable(),
		sources: model.json<Source[]>(),
	})
	.indexes([
		{ on: ["handle"], unique: true, where: "deleted_at IS NULL" },
		{ on: ["province_code"] },
	])
