import { join } from "node:path"
import type { Secrets } from "../secrets"
import type { Settings } from "../settings"

/** Folder of the commerce project. */
export const commerceFolder = (settings: Settings): string => join(settings.root, "commerce")

/** Photographs as the office uploaded them. */
export const uploadsFolder = (data: string): string => join(data, "uploads")

/** What commerce reads from its environment. */
export function commerceEnvironment(
	settings: Settings,
	secrets: Secrets,
	databaseUrl: string,
): Record<string, string> {
	const { env } = process
	return {
		DATABASE_URL: databaseUrl,
		JWT_SECRET: secrets.jwtSecret,
		COOKIE_SECRET: secrets.cookieSecret,
		PUBLISH_TOKEN: secrets.publishToken,
		COMMERCE_PORT: String(settings.commercePort),
		PORT: String(settings.commercePort),
		SITE_URL: settings.siteUrl,
		STORE_CORS: env.STORE_CORS ?? settings.siteUrl,
		ADMIN_CORS: env.ADMIN_CORS ?? settings.commerceUrl,
		AUTH_CORS: env.AUTH_CORS ?? settings.commerceUrl,
		COMMERCE_PAPERS: join(settings.data, "papers"),
		COMMERCE_UPLOADS: uploadsFolder(settings.data),
		MEDUSA_DISABLE_TELEMETRY: "1",
	}
}
