import { z } from "@medusajs/framework/zod"
import { slug, text } from "./common"

/** stories-plain.json: slug of a product or tourism point to its story without any rank. */
export const storiesFile = z.record(slug, text)
