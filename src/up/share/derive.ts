/**
 * Draws the share picture of every page of the snapshot, once by what it says, into og/ of the work
 * folder. A process of its own: it reads the catalogue of one moment, and its memory ends with it.
 * `node --import tsx src/up/share/derive.ts`
 */
import { mkdir, readdir, rm, stat } from "node:fs/promises"
import { join, resolve } from "node:path"
import sharp from "sharp"
import { type ShareCard, shareFile, shareFolder } from "../../lib/share/card"
import { allCards } from "../../lib/share/cards"
import { writeWhole } from "../media/write"
import { drawCard } from "./draw"
import { useOwnFonts } from "./text"

/** Others keep the address of a picture and ask for it long after the page has another. */
const KEPT_DAYS = 60
const AT_ONCE = 2

/** Answers how many pictures were drawn. */
export async function deriveShare(
	cards: readonly ShareCard[],
	folder: string,
	pictures: string,
): Promise<number> {
	useOwnFonts()
	sharp.concurrency(1)
	sharp.cache(false)
	await mkdir(folder, { recursive: true })
	const wanted = new Map(cards.map((card) => [shareFile(card), card]))
	const present = new Set(await readdir(folder))
	const waiting = [...wanted].filter(([name]) => !present.has(name))
	const drawn = waiting.length
	const worker = async () => {
		for (let next = waiting.pop(); next; next = waiting.pop()) {
			const [name, card] = next
			await writeWhole(join(folder, name), await drawCard(card, pictures))
		}
	}
	await Promise.all(Array.from({ length: AT_ONCE }, worker))
	await clear(
		folder,
		[...present].filter((name) => !wanted.has(name)),
	)
	return drawn
}

async function clear(folder: string, names: string[]): Promise<void> {
	const before = Date.now() - KEPT_DAYS * 86_400_000
	for (const name of names) {
		const path = join(folder, name)
		if ((await stat(path)).mtimeMs < before) await rm(path, { force: true })
	}
}

if (process.argv[1] === import.meta.filename) {
	const root = resolve(import.meta.dirname, "../../..")
	const data = process.env.SAOLANG_DATA ?? join(root, ".saolang")
	const from = Date.now()
	const drawn = await deriveShare(allCards(), join(data, shareFolder), join(root, "public"))
	console.log(`${drawn} share pictures drawn, ${((Date.now() - from) / 1000).toFixed(1)} s`)
}
