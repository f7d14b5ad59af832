import { readFile } from "node:fs/promises"
import { join } from "node:path"
import { checkCertificates } from "./check/certificates"
import { checkGoods } from "./check/goods"
import { runChecks } from "./check/report"
import { checkCertificateRules } from "./check/rules"
import { checkTaxonomy } from "./check/taxonomy"
import { checkTexts } from "./check/texts"
import { checkUnits } from "./check/units"
import { type Catalogue, seedFileNames } from "./files"
import { parseFiles, type RawFiles } from "./parse"
import { type Problem, UnfitContent } from "./problem"

const checks = [
	checkUnits,
	checkTaxonomy,
	checkGoods,
	checkCertificates,
	checkCertificateRules,
	checkTexts,
]

/** Checks texts of files; problems of meaning are looked for only when every shape is right. */
export function checkContent(raw: RawFiles): { catalogue: Catalogue | null; problems: Problem[] } {
	const { catalogue, problems } = parseFiles(raw)
	return catalogue ? { catalogue, problems: runChecks(catalogue, checks) } : { catalogue, problems }
}

/** Texts of the files found in a folder. */
export async function readRaw(folder: string): Promise<RawFiles> {
	const raw: RawFiles = {}
	for (const name of seedFileNames) {
		const text = await readFile(join(folder, name), "utf8").catch(() => undefined)
		if (text !== undefined) raw[name] = text
	}
	return raw
}

/** The checked catalogue of a folder; throws with every problem when it has one. */
export async function readContent(folder: string): Promise<Catalogue> {
	const { catalogue, problems } = checkContent(await readRaw(folder))
	if (!catalogue || problems.length > 0) throw new UnfitContent(problems)
	return catalogue
}
