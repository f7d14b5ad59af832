/**
 * Every visible string of the site by key, from content/strings. `{name}` in a string is filled from
 * `values`. A missing key is a type error, so no page can show one. No-break spaces are put here.
 */
import en from "../../content/strings/en.json"
import vi from "../../content/strings/vi.json"
import { noBreak } from "./text/no-break"

export type StringKey = keyof typeof vi
export type EnglishKey = keyof typeof en
/** What may be asked for in a part that stands on pages of both languages. */
export type SharedKey = StringKey & EnglishKey

export type Values = Record<string, string | number>

export function t(key: StringKey, values: Values = {}): string {
	return filled(vi[key], values)
}

/** The same on pages under /en/; of one thing English may speak otherwise, in `key.one`. */
export function english(key: EnglishKey, values: Values = {}): string {
	const one = `${key}.one`
	return filled(values.n === 1 && isEnglish(one) ? en[one] : en[key], values)
}

function isEnglish(key: string): key is EnglishKey {
	return key in en
}

function filled(text: string, values: Values): string {
	return noBreak(text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole)))
}
