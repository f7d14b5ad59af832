/** A script without its comments and indentation: readers load it on every visit. */
export function compact(script: string): string {
	return script
		.replace(/^\s*\/\*[\s\S]*?\*\/\s*\n/gm, "")
		.replace(/^[\t ]+/gm, "")
		.replace(/\n{2,}/g, "\n")
		.trim()
}
