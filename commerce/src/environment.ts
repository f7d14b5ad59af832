import { join } from "node:path"

/** What commerce reads from its environment; anything missing that it cannot run without is an error. */
export interface Environment {
	databaseUrl: string
	databasePool: number
	jwtSecret: string
	cookieSecret: string
	storeCors: string
	adminCors: string
	authCors: string
	/** Address at which people open the admin. */
	backendUrl: string
	/** Folder of papers handed in by the office; nothing in it is public. */
	papers: string
	/** Folder of photographs uploaded by the office; the admin sees them, the pages what is made of them. */
	uploads: string
	/** Adding the admin pages costs memory; tests and workers go without. */
	admin: boolean
}

type Variables = Record<string, string | undefined>

/** Reads the environment of the service. */
export function readEnvironment(env: Variables = process.env): Environment {
	const backendUrl = env.MEDUSA_BACKEND_URL || `http://localhost:${env.COMMERCE_PORT || "9000"}`
	return {
		databaseUrl: required(env, "DATABASE_URL"),
		databasePool: Number(env.DB_POOL_MAX || 20),
		jwtSecret: required(env, "JWT_SECRET"),
		cookieSecret: required(env, "COOKIE_SECRET"),
		storeCors: env.STORE_CORS || env.SITE_URL || "http://localhost:4321",
		adminCors: env.ADMIN_CORS || backendUrl,
		authCors: env.AUTH_CORS || backendUrl,
		backendUrl,
		papers: env.COMMERCE_PAPERS || join(process.cwd(), ".saolang", "papers"),
		uploads: env.COMMERCE_UPLOADS || join(process.cwd(), ".saolang", "uploads"),
		admin: env.MEDUSA_ADMIN_DISABLED !== "1",
	}
}

/** Orders and texts count as a demonstration until the office says otherwise. */
export function isDemonstration(env: Variables = process.env): boolean {
	return env.SITE_MODE !== "live"
}

/** Shared with the publisher; null when publication over HTTP is off. */
export function publishToken(env: Variables = process.env): string | null {
	return env.PUBLISH_TOKEN || null
}

function required(env: Variables, name: string): string {
	const value = env[name]
	// `medusa build` reads the configuration on machines that hold no secrets.
	if (!value && !process.argv.includes("build")) throw new Error(`${name} is not set`)
	return value ?? ""
}
