import type { Catalogue, SeedFileName } from "../files"
import type { Problem } from "../problem"

/** Says that a field of a record is wrong. */
export type Report = (record: string, field: string, message: string) => void

/** Looks at what a schema of one file cannot see. */
export type Check = (catalogue: Catalogue, reportIn: (file: SeedFileName) => Report) => void

/** Runs checks and gathers what they report. */
export function runChecks(catalogue: Catalogue, checks: readonly Check[]): Problem[] {
	const problems: Problem[] = []
	for (const check of checks)
		check(catalogue, (file) => (record, field, message) => {
			problems.push({ file, record, field, message })
		})
	return problems
}

/** Reports every value that occurs twice. */
export function reportTwins(values: readonly string[], field: string, report: Report): void {
	const seen = new Set<string>()
	for (const value of values) {
		if (seen.has(value)) report(value, field, "trùng với một bản ghi khác")
		seen.add(value)
	}
}
