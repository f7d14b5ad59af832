import type { APIRoute } from "astro"
import { listOf, subjectsFor } from "../../components/check/subjects"

/** Every certificate's facts, for browsers that check a stamp without a network. */
export const GET: APIRoute = () => Response.json(listOf(subjectsFor(false)))
