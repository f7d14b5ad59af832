import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { annexReasons } from "../../../annex/reasons"
import { ANNEX_MODULE } from "../../../modules/annex"
import type AnnexService from "../../../modules/annex/service"

/** What a list shows of an import. */
const summary = [
	"id",
	"file_name",
	"file_hash",
	"file_size",
	"decision",
	"status",
	"counts",
	"previewed_by",
	"created_at",
	"confirmed_by",
	"confirmed_at",
	"undone_by",
	"undone_at",
]

/** Imports, the newest first, without their lines. */
export async function listAnnexes(
	scope: MedusaContainer,
	{ offset, limit }: { offset: number; limit: number },
) {
	const [annexes, count] = await scope
		.resolve<AnnexService>(ANNEX_MODULE)
		.listAndCountAnnexImports(
			{},
			{ select: summary, order: { created_at: "DESC" }, skip: offset, take: limit },
		)
	return { annexes, count }
}

/** One import with its lines. */
export async function annexById(scope: MedusaContainer, id: string) {
	const [annex] = await scope
		.resolve<AnnexService>(ANNEX_MODULE)
		.listAnnexImports(
			{ id },
			{ select: [...summary, "rows", "ignored", "fingerprint", "written"], take: 1 },
		)
	if (!annex) throw new MedusaError(MedusaError.Types.NOT_FOUND, annexReasons.not_found)
	return annex
}
