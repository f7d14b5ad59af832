import type { FairRecord } from "../../../commerce/src/domain/export"
import { once } from "./once"
import { recordsOf } from "./snapshot"

/** Every published fair, past ones too. */
export const fairs: () => FairRecord[] = once(() => recordsOf("fair"))
