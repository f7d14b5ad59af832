import type { EngravingName } from "../ui/engravings"

const drawings: Record<number, EngravingName> = {
	1: "bowl",
	2: "bottle",
	3: "herb",
	4: "vase",
	5: "bonsai",
	6: "house",
}

const tones: Record<number, string> = { 2: "cham", 3: "la", 4: "son", 5: "la" }

/** The woodblock drawing of a group of Decision 26/2026/QĐ-TTg, by its number. */
export function drawingOf(group: number): EngravingName {
	return drawings[group] ?? "bowl"
}

/** The ground colour of a group's paper label; food has the plain one. */
export function toneOf(group: number): string | null {
	return tones[group] ?? null
}
