import type { VariantRecord } from "../../domain/export"

/** What a variant does not say by itself: where its price comes from and how much goods it holds. */
export type VariantFacts = Record<string, Pick<VariantRecord, "priceBasis" | "netAmount">>
