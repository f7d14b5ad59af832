import { readFile, rename, writeFile } from "node:fs/promises"
import { dirname, join } from "node:path"
import { checkContent, readRaw } from "../seed/content"
import { correct } from "../seed/corrections"
import { type SeedFileName, seedFileNames } from "../seed/files"
import { contentFolder } from "../seed/folder"
import type { RawFiles } from "../seed/parse"
import { describe, type Problem } from "../seed/problem"

const STORIES: SeedFileName = "stories-plain.json"
/** Written or gathered in this project: the data set does not have them. */
const OURS: readonly SeedFileName[] = [STORIES, "admin-units-earlier.json"]

/** Lists of units lie beside the catalogue or one folder up. */
async function find(folder: string, name: string): Promise<string | undefined> {
	for (const path of [join(folder, name), join(dirname(folder), name)]) {
		const text = await readFile(path, "utf8").catch(() => undefined)
		// Composed letters, so that equal words are equal bytes.
		if (text !== undefined) return text.replace(/^\uFEFF/, "").normalize("NFC")
	}
	return undefined
}

/** Problems that a later edit of the stories settles do not keep new data out. */
const isOurs = ({ file }: Problem) => file === STORIES

/** Brings a version of the data set into content/seed; a wrong one changes nothing. */
async function main(from: string, to: string): Promise<void> {
	const raw: RawFiles = await readRaw(to)
	for (const name of seedFileNames) {
		const text = OURS.includes(name) ? undefined : await find(from, name)
		if (text !== undefined) raw[name] = correct(name, text)
	}
	const { problems } = checkContent(raw)
	for (const problem of problems) console.error(describe(problem))
	if (!problems.every(isOurs)) {
		console.error("Chưa đưa gì vào: hãy sửa các chỗ trên rồi chạy lại.")
		process.exitCode = 1
		return
	}
	const changed = []
	for (const name of seedFileNames) {
		const text = raw[name]
		const path = join(to, name)
		if (OURS.includes(name) || text === undefined) continue
		if ((await readFile(path, "utf8").catch(() => "")) === text) continue
		await writeFile(`${path}.new`, text)
		await rename(`${path}.new`, path)
		changed.push(name)
	}
	console.log(changed.length ? `Đã cập nhật: ${changed.join(", ")}` : "Không có gì thay đổi.")
	if (problems.length) console.log(`Còn ${problems.length} bài cần viết lại trong ${STORIES}.`)
}

const from = process.argv[2]
if (from) void main(from, contentFolder())
else {
	console.error(
		"Cách dùng: npx tsx commerce/src/scripts/content/import-catalogue.ts <thư mục dữ liệu>",
	)
	process.exitCode = 2
}
