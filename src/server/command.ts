import { join } from "node:path"

/**
 * Arguments for Node that run the site's server of a clone. The engine is told to keep its rubbish
 * small: a third less memory, for a tenth of the speed where nobody misses it.
 */
export function serverCommand(root: string): string[] {
	const lean = ["--optimize-for-size", "--max-semi-space-size=4"]
	return [...lean, "--import", "tsx", join(root, "src", "server", "main.ts")]
}
