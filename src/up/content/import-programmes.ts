/**
 * Copies the programme figures and the founding programmes of a research folder into
 * content/programmes/programmes.json, without the researchers' own file names and remarks.
 * Usage: tsx src/up/content/import-programmes.ts <folder with programmes.json>; the same input gives the same bytes.
 */
import { readFileSync, writeFileSync } from "node:fs"
import { join, resolve } from "node:path"
import { fileURLToPath } from "node:url"
import { z } from "zod"
import {
	type ProgrammeFigure,
	programmesSchema,
	sourceSchema,
	targetSchema,
} from "../../lib/programmes-schema"

const OUTPUT = fileURLToPath(
	new URL("../../../content/programmes/programmes.json", import.meta.url),
)

/** What the research file holds; everything that is not copied is ignored on purpose. */
const research = z.object({
	figures: z.array(
		z.object({
			locality: z.string(),
			provinceCode: z.string().nullable(),
			period: z.string(),
			indicator: z.string(),
			target: z.union([z.string(), z.number()]).nullable(),
			actual: z.union([z.string(), z.number()]).nullable(),
			asOf: z.string().nullable(),
			counting: z.string(),
			sources: z.array(sourceSchema),
		}),
	),
	founding: z.object({
		cycle: z.array(z.object({ step: z.number(), vi: z.string() })),
		programmes: z.array(
			z.object({
				slug: z.string(),
				place: z.string(),
				programmeName: z.string(),
				instrument: z.string().optional(),
				period: z.string(),
				announced: z.string().optional(),
				targets: z.array(targetSchema),
				measures: z.array(z.string()),
			}),
		),
	}),
})

function importFrom(folder: string): void {
	const text = readFileSync(join(resolve(folder), "programmes.json"), "utf8").normalize("NFC")
	const raw = research.parse(JSON.parse(text))
	const programmes = programmesSchema.parse({
		figures: raw.figures,
		founding: raw.founding.programmes.map((programme) => ({
			...programme,
			instrument: programme.instrument ?? null,
			announced: programme.announced ?? null,
		})),
		cycle: raw.founding.cycle.map((step) => step.vi),
	})
	const withoutSource = programmes.figures.filter((figure) => figure.sources.length === 0)
	if (withoutSource.length > 0) throw new Error(`Figures without a source: ${names(withoutSource)}`)
	writeFileSync(OUTPUT, `${JSON.stringify(programmes, null, "\t")}\n`)
	process.stdout.write(
		`${programmes.figures.length} figures, ${programmes.founding.length} founding programmes\n`,
	)
}

function names(figures: readonly ProgrammeFigure[]): string {
	return figures.map((figure) => `${figure.locality}: ${figure.indicator}`).join("; ")
}

const folder = process.argv[2]
if (!folder) {
	process.stderr.write("Usage: tsx src/up/content/import-programmes.ts <folder>\n")
	process.exit(1)
}
importFrom(folder)
