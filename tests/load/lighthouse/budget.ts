import type { Scores } from "./measure"

const FULL = ["accessibility", "practices", "seo"] as const
const PERFORMANCE = 98
const LCP_MS = 1_500
const TBT_MS = 50
const CLS = 0.01

/** The middle of some numbers. */
export function median(values: readonly number[]): number {
	const sorted = [...values].sort((a, b) => a - b)
	return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

/** One page's scores from several runs: the middle of each, and all that ever failed. */
export function middle(runs: readonly Scores[]): Scores {
	const of = (name: Exclude<keyof Scores, "failed">) => median(runs.map((run) => run[name]))
	return {
		performance: of("performance"),
		accessibility: of("accessibility"),
		practices: of("practices"),
		seo: of("seo"),
		lcp: of("lcp"),
		tbt: of("tbt"),
		cls: of("cls"),
		bytes: of("bytes"),
		failed: [...new Set(runs.flatMap(({ failed }) => failed))],
	}
}

/** What a page's scores fall short of. */
export function shortfalls(scores: Scores): string[] {
	return [
		...(scores.performance < PERFORMANCE ? [`performance ${scores.performance}`] : []),
		...FULL.filter((name) => scores[name] < 100).map((name) => `${name} ${scores[name]}`),
		...(scores.lcp > LCP_MS ? [`LCP ${Math.round(scores.lcp)} ms`] : []),
		...(scores.tbt > TBT_MS ? [`TBT ${Math.round(scores.tbt)} ms`] : []),
		...(scores.cls > CLS ? [`CLS ${scores.cls.toFixed(3)}`] : []),
	]
}
