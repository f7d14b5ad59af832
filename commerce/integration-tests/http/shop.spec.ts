import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import seed from "../../src/scripts/seed"
import { findKey } from "../../src/scripts/seed/write/key"
import { adminSuite } from "../suites/admin"
import { annexSuite } from "../suites/annex"
import { catalogueSuite } from "../suites/catalogue"
import { certificateChangeSuite } from "../suites/certificate-change"
import { certificateHistorySuite } from "../suites/certificate-history"
import { certificateRefusalSuite } from "../suites/certificate-refusals"
import { orderSuite } from "../suites/order"
import { photoSuite } from "../suites/photo"
import { programmeSuite } from "../suites/programme"
import { publicationSuite } from "../suites/publication"
import { raceSuite } from "../suites/race"
import { refusalSuite } from "../suites/refusals"
import { Shop } from "../support/shop"

// One file: migrating and seeding takes longer than all the tests.
medusaIntegrationTestRunner({
	testSuite: ({ api, getContainer }) => {
		const shop = new Shop(api, getContainer)
		beforeAll(async () => {
			process.env.SEED_LIMIT ??= "40"
			// The runner leaves out the scripts that follow migrations; one of them makes this.
			await getContainer()
				.resolve("fulfillment")
				.createShippingProfiles({ name: "Default", type: "default" })
			await seed({ container: getContainer(), args: [] })
			shop.key = (await findKey(getContainer())) ?? ""
		}, 300_000)

		describe("catalogue", () => catalogueSuite(shop))
		describe("order", () => orderSuite(shop))
		describe("refusals", () => refusalSuite(shop))
		describe("races", () => raceSuite(shop))
		describe("publication", () => publicationSuite(shop))
		describe("admin", () => adminSuite(shop))
		describe("programme", () => programmeSuite(shop))
		describe("photographs", () => photoSuite(shop))
		describe("annexes", () => annexSuite(shop))
		describe("certificates changed", () => certificateChangeSuite(shop))
		describe("certificates refused", () => certificateRefusalSuite(shop))
		describe("certificates kept", () => certificateHistorySuite(shop))
	},
})
