import type { ProductRecord } from "../../../commerce/src/domain/export"
import { tracePath } from "../check/addresses"

/** What a product's QR holds: a GS1 Digital Link when its packs have a GTIN, else our own address. */
export function qrPayload({ gtin, traceCode }: ProductRecord, origin: string): string {
	return origin + (gtin ? `/01/${gtin}` : tracePath(traceCode))
}
