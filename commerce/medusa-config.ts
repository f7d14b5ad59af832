import { defineConfig, Modules } from "@medusajs/framework/utils"
import { readEnvironment } from "./src/environment"
import { newOrderCode } from "./src/order/code"

process.env.MEDUSA_DISABLE_TELEMETRY = "true"

const env = readEnvironment()

module.exports = defineConfig({
	projectConfig: {
		databaseUrl: env.databaseUrl,
		databaseDriverOptions: { pool: { min: 1, max: env.databasePool } },
		http: {
			storeCors: env.storeCors,
			adminCors: env.adminCors,
			authCors: env.authCors,
			jwtSecret: env.jwtSecret,
			cookieSecret: env.cookieSecret,
			// Nobody but the office logs in: guests order with a name and a phone.
			authMethodsPerActor: { user: ["emailpass"], customer: [] },
		},
		// A secure cookie never comes back over plain http, and the login would loop.
		cookieOptions: { sameSite: "lax", secure: env.backendUrl.startsWith("https:") },
	},
	admin: { disable: !env.admin, backendUrl: "/" },
	modules: [
		{ resolve: "./src/modules/producer" },
		{ resolve: "./src/modules/certificate" },
		{ resolve: "./src/modules/place" },
		{ resolve: "./src/modules/locality" },
		{ resolve: "./src/modules/listing" },
		{ resolve: "./src/modules/outbox" },
		{ resolve: "./src/modules/annex" },
		{
			// Locks kept in memory can stay taken for good when two orders want the same products.
			resolve: "@medusajs/medusa/locking",
			options: {
				providers: [
					{
						resolve: "@medusajs/medusa/locking-postgres",
						id: "locking-postgres",
						is_default: true,
					},
				],
			},
		},
		{
			key: Modules.ORDER,
			resolve: "@medusajs/medusa/order",
			options: { generateCustomDisplayId: async () => newOrderCode() },
		},
		{
			// Papers of the office are private; they and its photographs outlive the folder the service is built into.
			key: Modules.FILE,
			resolve: "@medusajs/medusa/file",
			options: {
				providers: [
					{
						resolve: "@medusajs/medusa/file-local",
						id: "local",
						options: {
							private_upload_dir: env.papers,
							upload_dir: env.uploads,
							backend_url: `${env.backendUrl}/static`,
						},
					},
				],
			},
		},
	],
})
