import type { APIRoute, GetStaticPaths } from "astro"
import { dayOf } from "../../../commerce/src/domain/calendar"
import { now } from "../../../commerce/src/domain/clock"
import { publisher } from "../../components/feed/publisher"
import { config } from "../../lib/config"
import { openDataPath } from "../../lib/open-data/addresses"
import { licence } from "../../lib/open-data/licence"
import type { Table } from "../../lib/open-data/table"
import { tables } from "../../lib/open-data/tables"

export const getStaticPaths = (() =>
	tables().map((table) => ({
		params: { table: table.name },
		props: { table },
	}))) satisfies GetStaticPaths

/** A table with the words that explain it: what its columns mean, of which day it is, how long it holds. */
export const GET: APIRoute<{ table: Table }> = ({ props: { table } }) =>
	Response.json({
		title: table.title,
		description: table.about,
		page: config().url + openDataPath,
		publisher: publisher(),
		licence: licence.url,
		state_on: dayOf(now()),
		true_until: table.ends?.toISOString() ?? null,
		fields: table.fields.map(({ name, kind, about }) => ({ name, type: kind, description: about })),
		rows: table.rows,
	})
