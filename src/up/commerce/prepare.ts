import { fingerprint } from "../fingerprint"
import { type Contents, contents } from "../postgres/database"
import type { Secrets } from "../secrets"
import type { Settings } from "../settings"
import { readState, updateState } from "../state"
import { Trouble, tell } from "../tell.mjs"
import { commerceEnvironment, commerceFolder } from "./environment"
import { medusa } from "./medusa"

export interface Prepared {
	publishableKey: string
	/** Made in this run: to be shown once. */
	newAdmin: boolean
}

/** Brings the database up to date: tables, then on an empty one the catalogue, then a first admin. */
export async function prepareCommerce(
	settings: Settings,
	secrets: Secrets,
	databaseUrl: string,
): Promise<Prepared> {
	const env = commerceEnvironment(settings, secrets, databaseUrl)
	await migrate(settings, env, databaseUrl)
	const before = await contents(databaseUrl)
	const publishableKey = await seed(settings, env, before)
	if (!before.users) {
		await medusa(settings, ["user", "-e", secrets.adminEmail, "-p", secrets.adminPassword], {
			name: "Việc tạo người quản trị",
			env,
			log: "admin.log",
		})
	}
	return { publishableKey, newAdmin: !before.users }
}

/** Fills an empty database. The seed leaves a full one alone, and does a cut-off one over. */
async function seed(
	settings: Settings,
	env: Record<string, string>,
	{ id, products }: Contents,
): Promise<string> {
	const { seeded } = readState(settings.data)
	if (products && seeded?.database === id) return seeded.publishableKey
	tell("Nạp danh mục vào cơ sở dữ liệu…")
	const printed = await medusa(settings, ["exec", "./src/scripts/seed.ts"], {
		name: "Việc nạp danh mục",
		env,
		log: "seed.log",
	})
	const publishableKey = /\{"publishableKey":"([^"]+)"\}/.exec(printed)?.[1]
	if (!publishableKey) throw new Trouble("nạp danh mục xong mà không có khoá cửa hàng.")
	updateState(settings.data, { seeded: { database: id, publishableKey } })
	tell("Đã nạp danh mục")
	return publishableKey
}

async function migrate(settings: Settings, env: Record<string, string>, url: string) {
	const { id, tables } = await contents(url)
	const sources = ["src/modules", "src/links", "medusa-config.ts", "package-lock.json"]
	const wanted = fingerprint(commerceFolder(settings), sources, id)
	if (tables && readState(settings.data).migrated === wanted) return
	tell("Tạo và cập nhật các bảng…")
	await medusa(settings, ["db:migrate", "--execute-safe-links"], {
		name: "Việc cập nhật các bảng",
		env,
		log: "migrate.log",
	})
	updateState(settings.data, { migrated: wanted })
	tell("Các bảng đã sẵn sàng")
}
