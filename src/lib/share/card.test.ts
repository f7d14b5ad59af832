import { expect, it } from "vitest"
import { SHARE_FILE, type ShareCard, shareAlt, shareFile } from "./card"

const card: ShareCard = {
	kicker: "Thực phẩm",
	title: "Chè",
	lines: ["HTX Chè", "Xã A, tỉnh B"],
	beside: { map: "thai-nguyen" },
}

it("has another address as soon as anything on it changes, and the same otherwise", () => {
	const others: ShareCard[] = [
		{ ...card, title: "Chè xanh" },
		{ ...card, lines: ["HTX Chè"] },
		{ ...card, beside: { map: null } },
		{ ...card, beside: { picture: "/media/a-0-640.webp", illustration: true } },
		{ ...card, beside: { picture: "/media/a-0-640.webp", illustration: false } },
	]
	const names = [card, ...others].map(shareFile)
	expect(new Set(names).size).toBe(names.length)
	expect(shareFile({ ...card })).toBe(names[0])
	for (const name of names) expect(name).toMatch(SHARE_FILE)
	expect(shareAlt(card)).toBe("Thực phẩm · Chè · HTX Chè · Xã A, tỉnh B")
})
