import bandsFile from "../../content/programmes/bands.json"
import programmesFile from "../../content/programmes/programmes.json"
import {
	bandsSchema,
	type ProgrammeFigure,
	type Programmes,
	programmesSchema,
	type StarBands,
} from "./programmes-schema"

const programmes = programmesSchema.parse(programmesFile)
const bands = bandsSchema.parse(bandsFile)

/** Published figures, founding programmes and the cycle of a year. */
export function allProgrammes(): Programmes {
	return programmes
}

/** What 3, 4 and 5 stars mean, with the article of the decision. */
export function starBands(): StarBands {
	return bands
}

/** Figures newest first; undated ones last. */
export function newestFirst(figures: readonly ProgrammeFigure[]): ProgrammeFigure[] {
	return [...figures].sort((a, b) => (b.asOf ?? "").localeCompare(a.asOf ?? ""))
}

/** Are there published figures of a province of today? */
export function hasFigures(provinceCode: string): boolean {
	return programmes.figures.some((figure) => figure.provinceCode === provinceCode)
}
