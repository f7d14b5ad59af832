import { expect, test } from "vitest"
import { partsOf } from "./names"

const names = (text: string) =>
	partsOf(text).flatMap((part) => (part.vietnamese ? [part.text] : []))

test("names are found among English words, whole", () => {
	expect(names("Tea of Ba Chẽ, in Quảng Ninh.")).toEqual(["Ba Chẽ", "Quảng Ninh"])
	expect(names("The Red River at Hà Nội")).toEqual(["Hà Nội"])
	expect(names("People’s Committee of Thừa Thiên Huế Province")).toEqual(["Thừa Thiên Huế"])
	expect(names("In Ba Chẽ the golden camellia grew wild")).toEqual(["Ba Chẽ"])
	expect(names("OCOP Hạ Long Bay")).toEqual(["Hạ Long"])
	expect(names("Nothing here, not even Ba Sao")).toEqual([])
})

test("nothing is lost", () => {
	const text = "From Trà Vinh, about 10 km by river; Cồn Chim opens at 7."
	expect(
		partsOf(text)
			.map((part) => part.text)
			.join(""),
	).toBe(text)
})
