import { readFileSync } from "node:fs"
import { join } from "node:path"
import { expect, it } from "vitest"
import archipelagos from "../../../content/geo/archipelagos.json"
import { archipelagoOf, drawnProvinces, frameOf } from "./outline"

const component = readFileSync(join(import.meta.dirname, "CountryMap.astro"), "utf8")

it("holds both archipelagos, named and placed in their provinces", () => {
	expect(archipelagos.map(({ name, belongsTo }) => [name, belongsTo])).toEqual([
		["Quần đảo Hoàng Sa", "TP. Đà Nẵng, Việt Nam"],
		["Quần đảo Trường Sa", "Khánh Hòa, Việt Nam"],
	])
	expect(archipelagoOf("da-nang")?.name).toContain("Hoàng Sa")
	expect(archipelagoOf("khanh-hoa")?.name).toContain("Trường Sa")
	for (const { islands } of archipelagos) expect(islands.match(/h0/g)?.length).toBeGreaterThan(7)
})

it("draws and labels both in the map itself, under no condition", () => {
	const drawn = /archipelagos\.map\([\s\S]*?<\/g>/.exec(component)?.[0] ?? ""
	for (const part of ["d={islands}", "{name}", "{belongsTo}"]) expect(drawn).toContain(part)
	const before = component.slice(0, component.indexOf("archipelagos.map("))
	expect(before.trimEnd().endsWith("{")).toBe(true)
})

it("shows a province never without its archipelago", () => {
	for (const { province, islands, label } of archipelagos) {
		const frame = frameOf(province)
		if (!frame) throw new Error(province)
		for (const [, x, y] of [...islands.matchAll(/M([\d.]+) ([\d.]+)/g), ["", label.x, label.y]]) {
			expect(Number(x)).toBeGreaterThanOrEqual(frame.x)
			expect(Number(x)).toBeLessThanOrEqual(frame.x + frame.width)
			expect(Number(y)).toBeGreaterThanOrEqual(frame.y)
			expect(Number(y)).toBeLessThanOrEqual(frame.y + frame.height)
		}
	}
})

it("draws the 34 provinces, each once, inside the map", () => {
	const slugs = drawnProvinces()
	expect(slugs).toHaveLength(34)
	expect(new Set(slugs).size).toBe(34)
	for (const slug of slugs) {
		const frame = frameOf(slug)
		if (!frame) throw new Error(slug)
		expect(frame.x).toBeGreaterThanOrEqual(0)
		expect(frame.x + frame.width).toBeLessThanOrEqual(560)
		expect(frame.y + frame.height).toBeLessThanOrEqual(637)
	}
	expect(frameOf("ha-tay")).toBeNull()
})
