import { expect, it } from "vitest"
import { zones } from "./zones"

const zoneOf = (code: string) => zones.filter(({ holds }) => holds(code)).map(({ name }) => name)

it.each([
	["01", "Miền Bắc"],
	["37", "Miền Bắc"],
	["38", "Miền Trung"],
	["68", "Miền Trung"],
	["75", "Miền Nam"],
	["96", "Miền Nam"],
])("province %s lies in one zone, %s", (code, name) => {
	expect(zoneOf(code)).toEqual([name])
})
