import { z } from "@medusajs/framework/zod"
import { type Catalogue, type SeedFileName, seedFileNames, seedFiles } from "./files"
import type { Problem } from "./problem"

/** Raw texts of the files by name. */
export type RawFiles = Partial<Record<SeedFileName, string>>

/** Reads every file by its schema; `catalogue` is null as soon as one file is wrong. */
export function parseFiles(raw: RawFiles): { catalogue: Catalogue | null; problems: Problem[] } {
	const problems: Problem[] = []
	const parsed: Partial<Record<SeedFileName, unknown>> = {}
	for (const file of seedFileNames) {
		const result = parseFile(file, raw[file])
		problems.push(...result.problems)
		parsed[file] = result.value
	}
	return { catalogue: problems.length === 0 ? (parsed as Catalogue) : null, problems }
}

function parseFile(
	file: SeedFileName,
	raw: string | undefined,
): { value?: unknown; problems: Problem[] } {
	const whole = (message: string) => ({ problems: [{ file, record: "", field: "", message }] })
	if (raw === undefined) return whole("thiếu tệp")
	let value: unknown
	try {
		value = JSON.parse(raw)
	} catch {
		return whole("không phải JSON đọc được")
	}
	const result = seedFiles[file].safeParse(value, { error: z.locales.vi().localeError })
	if (result.success) return { value: result.data, problems: [] }
	return {
		problems: result.error.issues.map(({ path, message }) => ({
			file,
			...locate(value, path),
			message,
		})),
	}
}

/** Splits a path into the record it leads through and the field inside it. */
function locate(root: unknown, path: readonly PropertyKey[]): { record: string; field: string } {
	let here: unknown = root
	for (const depth of [1, 2]) {
		here = Object(here)[path[depth - 1] ?? ""]
		const name = nameOf(here)
		if (name) return { record: name, field: dotted(path.slice(depth)) }
	}
	const inList = typeof path[1] === "number"
	return {
		record: dotted(path.slice(0, inList ? 2 : 1)),
		field: dotted(path.slice(inList ? 2 : 1)),
	}
}

const dotted = (path: readonly PropertyKey[]) => path.map(String).join(".")

function nameOf(value: unknown): string | null {
	if (typeof value !== "object" || value === null) return null
	const { slug, id, code } = value as { slug?: unknown; id?: unknown; code?: unknown }
	const name = slug ?? id ?? code
	return typeof name === "string" ? name : null
}
