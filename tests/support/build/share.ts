import { statSync } from "node:fs"
import { join } from "node:path"
import { SHARE_FILE, shareFolder } from "../../../src/lib/share/card"
import { attr, byTag } from "../site/html"
import type { Page } from "../site/pages"

/** What the services that show a shared page take; heavier ones are left out or loaded late. */
const MOST_BYTES = 100_000

/** Every page names a picture of this site for sharing, in words too, which has been drawn. */
export function shared(data: string, origin: string) {
	return ({ document }: Page): string[] => {
		const metas = byTag(document, "meta")
		const told = (property: string) =>
			metas.flatMap((meta) => (attr(meta, "property") === property ? [attr(meta, "content")] : []))
		const [image = "", ...others] = told("og:image")
		const prefix = `${origin}/${shareFolder}/`
		const name = image?.startsWith(prefix) ? image.slice(prefix.length) : ""
		if (others.length > 0 || !SHARE_FILE.test(name)) return [`og:image is ${image}`]
		const alt = told("og:image:alt")[0] ? [] : ["no og:image:alt"]
		const drawn = statSync(join(data, shareFolder, name), { throwIfNoEntry: false })
		if (!drawn) return [...alt, `${name} has not been drawn`]
		return drawn.size <= MOST_BYTES ? alt : [...alt, `${name} has ${drawn.size} bytes`]
	}
}
