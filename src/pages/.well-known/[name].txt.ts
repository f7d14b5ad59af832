import type { APIRoute, GetStaticPaths } from "astro"
import { now } from "../../../commerce/src/domain/clock"
import { config } from "../../lib/config"
import { securityTxt } from "../../lib/discovery/security"

/** There is no file while there is nobody to write to. */
export const getStaticPaths = (() => {
	const { office, url } = config()
	const text = securityTxt(office, url, now())
	return text ? [{ params: { name: "security" }, props: { text } }] : []
}) satisfies GetStaticPaths

/** Whom to tell of a weakness. */
export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text)
