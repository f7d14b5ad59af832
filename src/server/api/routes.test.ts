import { expect, test } from "vitest"
import { findRoute } from "./routes"

test("a route is found by method and path", () => {
	expect(findRoute("GET", "/api/cart")).toMatchObject({ kind: "route", id: "" })
	expect(findRoute("DELETE", "/api/cart/lines/item_01")).toMatchObject({
		kind: "route",
		id: "item_01",
	})
})

test("another method is told which there are", () => {
	expect(findRoute("GET", "/api/age")).toEqual({ kind: "method", allowed: ["POST"] })
	expect(findRoute("PUT", "/api/cart/lines/item_01")).toEqual({
		kind: "method",
		allowed: ["PATCH", "DELETE"],
	})
})

test.each([
	"/api/",
	"/api/orders",
	"/api/cart/",
	"/api/cart/lines/",
	"/api/cart/lines/a/b",
	"/api/cart/lines/..",
	"/api/store/products",
])("nothing else exists: %s", (path) => expect(findRoute("GET", path)).toEqual({ kind: "none" }))
