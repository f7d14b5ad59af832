import { readFileSync } from "node:fs"
import { basename } from "node:path"
import { parseArgs } from "node:util"
import type { ExecArgs, MedusaContainer } from "@medusajs/framework/types"
import { type Decision, decisionSchema } from "../annex/decision"
import { describeImport } from "../annex/describe"
import { AnnexFault } from "../annex/fault"
import { now } from "../domain/clock"
import { ANNEX_MODULE } from "../modules/annex"
import type AnnexService from "../modules/annex/service"
import { confirmAnnex } from "../workflows/annex/confirm"
import { previewAnnex } from "../workflows/annex/preview"
import { undoAnnex } from "../workflows/annex/undo"

const usage = `Xem trước: medusa exec ./src/scripts/annex.ts -- --file phu-luc.xlsx --decision 123/QĐ-UBND
  --date 2026-09-30 --authority "UBND tỉnh Quảng Ninh" --level province|ministry|district --by "Họ tên"
  [--url https://…] [--confirm]
Hoàn tác: medusa exec ./src/scripts/annex.ts -- --undo annex_… --by "Họ tên"`

const options = {
	file: { type: "string" },
	decision: { type: "string" },
	date: { type: "string" },
	authority: { type: "string" },
	level: { type: "string" },
	url: { type: "string" },
	by: { type: "string" },
	undo: { type: "string" },
	confirm: { type: "boolean" },
} as const

/** The import of an annex from the command line: a preview, or with `--confirm` the import itself. */
export default async function annex({ container }: ExecArgs): Promise<void> {
	try {
		// The command hands on no options, neither before nor behind "--".
		const at = process.argv.findIndex((arg) => /\bannex\.[jt]s$/.test(arg))
		const args = process.argv.slice(at + 1).filter((arg) => arg !== "--")
		console.log(await run(container, args))
	} catch (error) {
		if (!isRefusal(error)) throw error
		console.error(error.message)
		process.exitCode = 1
	}
}

/** A refusal is told in words; what is none is a fault of ours and keeps its stack. */
function isRefusal(error: unknown): error is Error {
	return error instanceof Error && ("type" in error || "syscall" in error)
}

async function run(container: MedusaContainer, args: string[]): Promise<string> {
	const given = readOptions(args)
	if (!given?.by || !(given.file || given.undo)) throw new AnnexFault("usage", { usage })
	const actor = { id: "command-line", name: given.by }
	if (given.undo) {
		await undoAnnex(container, given.undo, actor, now())
		return `Đã hoàn tác ${given.undo}.`
	}
	const file = {
		name: basename(given.file ?? ""),
		bytes: new Uint8Array(readFileSync(given.file ?? "")),
	}
	const id = await previewAnnex(container, file, decisionOf(given), given.by)
	const [made] = await container
		.resolve<AnnexService>(ANNEX_MODULE)
		.listAnnexImports({ id }, { take: 1 })
	if (!made) throw new AnnexFault("not_found")
	if (given.confirm) await confirmAnnex(container, id, made.fingerprint, actor, now())
	return describeImport(made, given.confirm === true)
}

type Options = NonNullable<ReturnType<typeof readOptions>>

function readOptions(args: string[]) {
	try {
		return parseArgs({ args, options, strict: true }).values
	} catch {
		return null
	}
}

function decisionOf({ decision: number, date, authority, level, url }: Options): Decision {
	const read = decisionSchema(now()).safeParse({ number, date, authority, level, url })
	if (read.success) return read.data
	throw new AnnexFault("usage", { usage: read.error.issues[0]?.message ?? usage })
}
