import { dayOf } from "../../../commerce/src/domain/calendar"

/** A word for what an index must hold at an instant: this catalogue, with the stars of that day. */
export const stampOf = (version: string, at: Date): string => `${version} ${dayOf(at)}`
