import type { MedusaContainer } from "@medusajs/framework/types"
import { countsOf } from "../../annex/counts"
import { type Decision, decisionKey } from "../../annex/decision"
import { AnnexFault } from "../../annex/fault"
import { readFile } from "../../annex/file/read"
import { fingerprintOf, sha256 } from "../../annex/fingerprint"
import { judge } from "../../annex/match/judge"
import { readTable } from "../../annex/table/table"
import { dayOf } from "../../domain/calendar"
import { ANNEX_MODULE } from "../../modules/annex"
import type AnnexService from "../../modules/annex/service"
import { readKnowledge } from "./known"

export interface AnnexFile {
	name: string
	bytes: Uint8Array
}

/**
 * Reads an annex and keeps what each of its lines means, for a person to look at. Nothing of the
 * catalogue changes. The same file of the same decision is refused once it has been confirmed.
 */
export async function previewAnnex(
	scope: MedusaContainer,
	file: AnnexFile,
	decision: Decision,
	by: string,
): Promise<string> {
	const { sheets } = await readFile(file.name, file.bytes)
	const table = readTable(sheets)
	const service = scope.resolve<AnnexService>(ANNEX_MODULE)
	const same = { file_hash: sha256(file.bytes), decision_key: decisionKey(decision) }
	await refuseAgain(service, same)
	const rows = judge(table.rows, decision, await readKnowledge(scope))
	// A preview nobody confirmed is replaced by the one that holds now.
	const old = await service.listAnnexImports({ ...same, status: "previewed" }, { select: ["id"] })
	const [made] = await service.createAnnexImports([
		{
			...same,
			file_name: file.name,
			file_size: file.bytes.length,
			decision,
			status: "previewed" as const,
			rows,
			ignored: table.ignored,
			counts: countsOf(rows),
			fingerprint: fingerprintOf(rows),
			previewed_by: by,
		},
	])
	await service.deleteAnnexImports(old.map(({ id }) => id))
	return made?.id ?? ""
}

async function refuseAgain(
	service: AnnexService,
	same: { file_hash: string; decision_key: string },
): Promise<void> {
	const [before] = await service.listAnnexImports({ ...same, status: "confirmed" }, { take: 1 })
	if (!before?.confirmed_at) return
	const day = dayOf(new Date(before.confirmed_at)).split("-").reverse().join("/")
	throw new AnnexFault("same_again", { day })
}
