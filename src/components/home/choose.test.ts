import { expect, test } from "vitest"
import { distinct } from "./choose"

test("no two chosen share a key, and the order of the candidates holds", () => {
	const keys = (text: string) => text.split("")
	expect(distinct(["ab", "bc", "cd", "ef", "gh"], 3, keys)).toEqual(["ab", "cd", "ef"])
	expect(distinct(["ab"], 3, keys)).toEqual(["ab"])
	expect(distinct([], 3, keys)).toEqual([])
	expect(distinct(["ab", "cd"], 0, keys)).toEqual([])
})
