/// <reference types="astro/client" />

declare namespace App {
	/** What the server hands to a page made on demand; absent in prerendered pages. */
	interface Locals {
		shop: import("./lib/shop/shop").Shop
		engine: import("../search/src/port").SearchPort
		/** The reader said to be 18 or over. */
		adult: boolean
	}
}
