import type { IncomingMessage } from "node:http"
import { expect, test } from "vitest"
import { addressOf } from "./reader"

function request(remoteAddress: string, forwarded?: string): IncomingMessage {
	return {
		socket: { remoteAddress },
		headers: forwarded ? { "x-forwarded-for": forwarded } : {},
	} as unknown as IncomingMessage
}

test("without a proxy the header is not believed", () => {
	expect(addressOf(request("10.0.0.1", "1.2.3.4"), false)).toBe("10.0.0.1")
})

test("behind a proxy the last entry speaks: the ones before are claims", () => {
	expect(addressOf(request("10.0.0.1", "6.6.6.6, 1.2.3.4"), true)).toBe("1.2.3.4")
	expect(addressOf(request("10.0.0.1"), true)).toBe("10.0.0.1")
})

test("IPv6 readers are known by their network", () => {
	expect(addressOf(request("::ffff:10.0.0.1"), false)).toBe("10.0.0.1")
	expect(addressOf(request("2001:db8:1:2:3:4:5:6"), false)).toBe("2001:db8:1:2::")
	expect(addressOf(request("2001:db8::6"), false)).toBe("2001:db8:0:0::")
})
