import { createReadStream } from "node:fs"
import { stat } from "node:fs/promises"
import { extname, join } from "node:path"
import { pipeline } from "node:stream/promises"
import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { PHOTO_FILE } from "../../domain/photo"
import { readEnvironment } from "../../environment"
import { servedTypes } from "../../photo/upload"

/** Photographs as the office gave them, for the admin's own pages: the shop shows what is made of them. */
export async function servePhoto(
	req: MedusaRequest,
	res: MedusaResponse,
	next: MedusaNextFunction,
): Promise<void> {
	const name = /^\/static\/([^/?]+)/.exec(req.originalUrl)?.[1] ?? ""
	const type = servedTypes.get(extname(name).slice(1))
	if (!["GET", "HEAD"].includes(req.method) || !PHOTO_FILE.test(name) || !type) return next()
	const path = join(readEnvironment().uploads, name)
	const size = await stat(path).then(
		(found) => found.size,
		() => null,
	)
	if (size === null) return next()
	res.setHeader("Content-Type", type)
	res.setHeader("Content-Length", size)
	res.setHeader("Cache-Control", "private, max-age=31536000, immutable")
	res.setHeader("X-Content-Type-Options", "nosniff")
	res.setHeader("Content-Security-Policy", "default-src 'none'; sandbox")
	if (req.method === "HEAD") res.end()
	// A reader who leaves early closes the file too.
	else await pipeline(createReadStream(path), res).catch(() => res.destroy())
}
