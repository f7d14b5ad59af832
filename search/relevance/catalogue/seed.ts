import { readFileSync } from "node:fs"
import { join } from "node:path"
import { z } from "zod"
import type { PlaceAsIssued, Source, UnitToday } from "../../../commerce/src/domain/export"

const folder = join(import.meta.dirname, "..", "..", "..", "content", "seed")

/** Reads one file of the seed data as the shape that is needed of it. */
export function readSeed<S extends z.ZodType>(file: string, shape: S): z.output<S> {
	return shape.parse(JSON.parse(readFileSync(join(folder, file), "utf8")))
}

export const maybe = z.string().nullable()

export const sources = z.array(
	z.object({ url: z.string(), title: z.string(), date: maybe }),
) satisfies z.ZodType<Source[]>

export const asIssued = z.object({
	commune: maybe,
	district: maybe,
	province: maybe,
}) satisfies z.ZodType<PlaceAsIssued>

export const today = z.object({
	provinceCode: maybe,
	communeCode: maybe,
	how: z.enum(["mapped", "split", "unknown"]),
	candidates: z.array(z.object({ code: z.string(), name: z.string() })),
}) satisfies z.ZodType<UnitToday>

export const place = z.object({
	asIssued,
	today,
	lat: z.number().nullable(),
	lng: z.number().nullable(),
	precision: z.enum(["commune", "district"]).nullable(),
})

/** Texts of a record that name no rank; a story that names one is replaced by its rewriting. */
export const texts = z.object({
	summaryPlain: z.string(),
	story: maybe,
	starsInText: z.object({ story: z.boolean() }),
})

const rewritten = readSeed("stories-plain.json", z.record(z.string(), z.string()))

export const storyOf = (slug: string, text: z.output<typeof texts>): string | null =>
	text.starsInText.story ? (rewritten[slug] ?? null) : text.story
