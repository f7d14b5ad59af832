import { checkContent, readRaw } from "../seed/content"
import { contentFolder } from "../seed/folder"
import { describe } from "../seed/problem"

/** Checks content/seed, or the folder named, and tells every problem. */
async function main(folder: string): Promise<void> {
	const { problems } = checkContent(await readRaw(folder))
	for (const problem of problems) console.error(describe(problem))
	console.log(problems.length === 0 ? "Nội dung đúng." : `${problems.length} chỗ sai.`)
	process.exitCode = problems.length === 0 ? 0 : 1
}

void main(process.argv[2] ?? contentFolder())
