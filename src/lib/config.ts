type Env = Record<string, string | undefined>

/** What the office must publish about itself (all of it from configuration, never invented); null: not set. */
export interface Office {
	name: string | null
	representative: string | null
	address: string | null
	phone: string | null
	zalo: string | null
	email: string | null
	taxCode: string | null
}

export interface SiteConfig {
	mode: "demo" | "live"
	/** Origin of the site, without a trailing slash. */
	url: string
	office: Office
}

/** The configuration of the site, from the environment. */
export function config(env: Env = process.env): SiteConfig {
	const set = (name: string) => env[name]?.normalize("NFC").trim() || null
	return {
		mode: env.SITE_MODE === "live" ? "live" : "demo",
		url: (set("SITE_URL") ?? "http://localhost:4321").replace(/\/+$/, ""),
		office: {
			name: set("OFFICE_NAME"),
			representative: set("OFFICE_REPRESENTATIVE"),
			address: set("OFFICE_ADDRESS"),
			phone: set("OFFICE_PHONE"),
			zalo: set("OFFICE_ZALO"),
			email: set("OFFICE_EMAIL"),
			taxCode: set("OFFICE_TAX_CODE"),
		},
	}
}

/** Is the owner known well enough to answer for the shop? */
export function officeIsSet(office: Office): boolean {
	return Boolean(office.name && office.address && office.phone && office.email)
}
