import { join } from "node:path"
import sharp, { type OverlayOptions } from "sharp"
import { tongues } from "../../lib/language/tongue"
import { type ShareCard, shareSize } from "../../lib/share/card"
import { colours } from "./colours"
import { mapSvg } from "./map"
import { at, setWords } from "./text"

const { width: WIDTH, height: HEIGHT } = shareSize
const BESIDE = 536
const LEFT = 64
const TEXT = WIDTH - BESIDE - LEFT - 44
const TOP = 64
/** The name of the site stands below this line. */
const FOOT = 540

/** A share picture as a JPEG; `pictures` is the folder that "/media/…" lies in. */
export async function drawCard(card: ShareCard, pictures: string): Promise<Buffer> {
	return sharp({
		create: { width: WIDTH, height: HEIGHT, channels: 3, background: colours.paper },
	})
		.composite([
			...(await besideLayers(card, pictures)),
			...(await wordLayers(card)),
			...(await foot()),
		])
		.jpeg({ quality: 82 })
		.toBuffer()
}

async function besideLayers(
	{ beside, lang }: ShareCard,
	pictures: string,
): Promise<OverlayOptions[]> {
	const left = WIDTH - BESIDE
	if (!("picture" in beside))
		return [
			{ input: box(BESIDE, HEIGHT, colours.ground), left, top: 0 },
			{ input: mapSvg(beside.map, BESIDE, HEIGHT), left, top: 0 },
		]
	const picture = await sharp(join(pictures, beside.picture))
		.resize({ width: BESIDE, height: HEIGHT, fit: "cover" })
		.toBuffer()
	const shown = [{ input: picture, left, top: 0 }]
	if (!beside.illustration) return shown
	const note = await setWords({
		text: tongues[lang ?? "vi"].t("share.illustration"),
		font: "text",
		sizes: [20],
		colour: colours.ink,
		width: 300,
		height: 40,
	})
	const [wide, high] = [note.width + 24, note.height + 18]
	return [
		...shown,
		{ input: box(wide, high, colours.raised), left: WIDTH - wide, top: HEIGHT - high },
		at(note, WIDTH - wide + 12, HEIGHT - high + 9),
	]
}

/** Kind, title and lines, from the top down. */
async function wordLayers({ kicker, title, lines }: ShareCard): Promise<OverlayOptions[]> {
	const blocks = [
		kicker && {
			text: kicker,
			font: "strong" as const,
			sizes: [26, 23],
			colour: colours.seal,
			height: 60,
			space: 22,
		},
		{
			text: title,
			font: "title" as const,
			sizes: [66, 58, 51, 45, 40],
			colour: colours.ink,
			height: 240,
			space: 28,
		},
		...lines.map((text) => ({
			text,
			font: "text" as const,
			sizes: [28, 25, 22],
			colour: colours.soft,
			height: 72,
			space: 14,
		})),
	]
	const layers: OverlayOptions[] = []
	let top = TOP
	for (const block of blocks) {
		if (!block) continue
		const set = await setWords({ ...block, width: TEXT })
		if (top + set.height > FOOT - 16) break
		layers.push(at(set, LEFT, top))
		top += set.height + block.space
	}
	return layers
}

/** Mark and name of the site, the same on every picture. */
async function foot(): Promise<OverlayOptions[]> {
	const mark = 48
	const name = await setWords({
		text: tongues.vi.t("site.name"),
		font: "title",
		sizes: [36],
		colour: colours.ink,
		width: TEXT,
		height: 60,
	})
	return [
		{ input: box(TEXT, 2, colours.rule), left: LEFT, top: FOOT - 18 },
		{
			input: await sharp(join(import.meta.dirname, "../../../public/dau.svg"), { density: 216 })
				.resize(mark)
				.toBuffer(),
			left: LEFT,
			top: FOOT,
		},
		at(name, LEFT + mark + 16, FOOT + (mark - name.height) / 2),
	]
}

const box = (width: number, height: number, colour: string): Buffer =>
	Buffer.from(
		`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="${colour}"/></svg>`,
	)
