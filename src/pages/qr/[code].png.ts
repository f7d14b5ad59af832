import type { APIRoute, GetStaticPaths } from "astro"
import { qrOf, qrPaths } from "../../components/trace/qr"
import { qrPng } from "../../lib/qr/draw"

export const getStaticPaths = qrPaths satisfies GetStaticPaths

export const GET: APIRoute = ({ params }) =>
	new Response(qrPng(qrOf(params.code)), { headers: { "Content-Type": "image/png" } })
