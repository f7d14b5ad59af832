import { join, resolve } from "node:path"
import { shareFolder } from "../lib/share/card"

/** What the site's server reads from its environment, once, at start. */
export interface Settings {
	port: number
	host: string | undefined
	/** Folder (or symlink) of the build now being served: `client/` and `server/entry.mjs`. */
	siteDir: string
	/** Folder of the pictures for sharing. */
	sharedDir: string
	/** Address by which readers reach the site; null when not set. */
	siteUrl: URL | null
	live: boolean
	/** Medusa's address and publishable key; null while there is no shop. */
	commerce: { url: string; key: string } | null
	/** A proxy in front sets X-Forwarded-For and X-Forwarded-Proto. */
	behindProxy: boolean
	/** Multiplies every rate limit, for tests that share one address; 1 when live. */
	rateScale: number
}

type Env = Record<string, string | undefined>

/** Reads and checks the settings; throws an Error with one clear Vietnamese sentence when one is wrong. */
export function readSettings(env: Env = process.env): Settings {
	const live = env.SITE_MODE === "live"
	const port = Number(env.PORT ?? 4321)
	if (!Number.isInteger(port) || port < 1 || port > 65_535)
		throw new Error(`PORT phải là số từ 1 đến 65535, không phải "${env.PORT}".`)
	const data = resolve(env.SAOLANG_DATA || ".saolang")
	const scale = Number(env.RATE_LIMIT_SCALE ?? 1)
	return {
		port,
		host: env.HOST || undefined,
		siteDir: resolve(env.SITE_DIR || join(data, "site", "current")),
		sharedDir: join(data, shareFolder),
		siteUrl: env.SITE_URL ? address(env.SITE_URL) : null,
		live,
		commerce:
			env.COMMERCE_URL && env.COMMERCE_KEY
				? { url: env.COMMERCE_URL.replace(/\/+$/, ""), key: env.COMMERCE_KEY }
				: null,
		behindProxy: env.TRUST_PROXY === "1",
		rateScale: !live && scale > 0 ? scale : 1,
	}
}

function address(text: string): URL {
	try {
		return new URL(text)
	} catch {
		throw new Error(`SITE_URL không phải một địa chỉ: "${text}".`)
	}
}
