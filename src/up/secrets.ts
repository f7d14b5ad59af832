import { randomBytes } from "node:crypto"
import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { writeJson } from "./state"
import { Trouble } from "./tell.mjs"

export interface Secrets {
	jwtSecret: string
	cookieSecret: string
	/** Shared by commerce and the publisher. */
	publishToken: string
	databasePassword: string
	adminEmail: string
	adminPassword: string
}

/** Random secrets, made once and kept readable by the owner only; the environment overrides each. */
export function readSecrets(data: string, env: NodeJS.ProcessEnv = process.env): Secrets {
	const file = join(data, "secrets.json")
	const kept = readKept(file)
	const all: Secrets = {
		jwtSecret: kept.jwtSecret ?? random(48),
		cookieSecret: kept.cookieSecret ?? random(48),
		publishToken: kept.publishToken ?? random(32),
		databasePassword: kept.databasePassword ?? random(24),
		adminEmail: kept.adminEmail ?? env.ADMIN_EMAIL ?? "quantri@saolang.localhost",
		adminPassword: kept.adminPassword ?? env.ADMIN_PASSWORD ?? random(12),
	}
	if (JSON.stringify(kept) !== JSON.stringify(all)) writeJson(file, all, 0o600)
	return {
		...all,
		jwtSecret: env.JWT_SECRET || all.jwtSecret,
		cookieSecret: env.COOKIE_SECRET || all.cookieSecret,
		publishToken: env.PUBLISH_TOKEN || all.publishToken,
	}
}

function readKept(file: string): Partial<Secrets> {
	if (!existsSync(file)) return {}
	try {
		return JSON.parse(readFileSync(file, "utf8")) as Partial<Secrets>
	} catch {
		throw new Trouble(
			`không đọc được ${file}.`,
			"Khôi phục tệp này từ bản sao lưu; mật khẩu cơ sở dữ liệu nằm trong đó.",
		)
	}
}

const random = (bytes: number): string => randomBytes(bytes).toString("base64url")
