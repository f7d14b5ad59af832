import { formatDay } from "../../lib/format/date"
import type { ProgrammeFigure, ProgrammeTarget } from "../../lib/programmes-schema"
import { type StringKey, t } from "../../lib/strings"

const number = new Intl.NumberFormat("vi-VN")

/** A published value as the source gives it: numbers with thousands separated, text unchanged. */
export function valueText(value: string | number | null): string | null {
	return typeof value === "number" ? number.format(value) : value
}

/** When a figure was true and how it was counted: no figure is shown without both. */
export function countingText(
	figure: Pick<ProgrammeFigure, "asOf" | "counting" | "period">,
): string {
	const key: StringKey = `programme.counting.${figure.counting}`
	const day = figure.asOf ? formatDay(figure.asOf) : t("programme.undated")
	return `${day}, ${t(key)}`
}

type Amount = Pick<ProgrammeTarget, "value" | "min" | "max">

function amountText({ value, min, max }: Amount): string {
	if (value !== undefined) return number.format(value)
	return t("programme.range", { min: number.format(min ?? 0), max: number.format(max ?? 0) })
}

/** "ít nhất 150 đến 200 sản phẩm, đến 2025". */
export function targetText(target: ProgrammeTarget): string {
	const amount = amountText(target)
	const bound = {
		"at-least": t("programme.atLeast", { n: amount }),
		about: t("programme.about", { n: amount }),
		exact: amount,
	}[target.bound ?? "exact"]
	const by = target.by ? `, ${t("programme.by", { year: target.by })}` : ""
	return `${bound} ${target.unit}${by}`
}

/** Parts of a target, each as "indicator: amount". */
export function partTexts(target: ProgrammeTarget): string[] {
	return (target.parts ?? []).map((part) => `${part.indicator}: ${amountText(part)}`)
}
