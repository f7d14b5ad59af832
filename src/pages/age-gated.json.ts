import type { APIRoute } from "astro"
import { ageGatedPaths } from "../components/listing/gated"

/** Paths that the server answers with the question of age until it has been answered. */
export const GET: APIRoute = () => Response.json(ageGatedPaths())
