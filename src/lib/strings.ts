/**
 * Every visible string of the site by key, from content/strings. `{name}` in a string is filled from
 * `values`. A missing key is a type error, so no page can show one. No-break spaces are put here.
 */
import vi from "../../content/strings/vi.json"
import { noBreak } from "./text/no-break"

export type StringKey = keyof typeof vi

export function t(key: StringKey, values: Record<string, string | number> = {}): string {
	const filled = vi[key].replace(/\{(\w+)\}/g, (whole, name: string) =>
		String(values[name] ?? whole),
	)
	return noBreak(filled)
}
