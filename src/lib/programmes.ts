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

/** Figures by province of today, newest first inside each; undated ones last. */
export function figuresByProvince(): Map<string, ProgrammeFigure[]> {
	const byCode = new Map<string, ProgrammeFigure[]>()
	for (const figure of programmes.figures) {
		const code = figure.provinceCode ?? ""
		byCode.set(code, [...(byCode.get(code) ?? []), figure])
	}
	for (const list of byCode.values())
		list.sort((a, b) => (b.asOf ?? "").localeCompare(a.asOf ?? ""))
	return byCode
}
