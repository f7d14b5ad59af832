import { expect, test } from "vitest"
import { records } from "../../relevance/catalogue/records"
import { documentsOf } from "./documents"
import { unfit } from "./fields"

const AT = new Date("2026-11-24T09:00:00+07:00")
const documents = documentsOf(records, AT)
const certificates = records.filter((record) => record.type === "certificate")

test("every product, producer, point, province and commune can be found, each once", () => {
	for (const list of Object.values(documents)) {
		expect(list.flatMap((doc) => unfit(doc) ?? [])).toEqual([])
		expect(new Set(list.map(({ id }) => id)).size).toBe(list.length)
	}
	expect(documents.products).toHaveLength(222)
	expect(documents.places.filter(({ kind }) => kind === "province")).toHaveLength(34)
})

test("stars come only from a certificate in term at the clock", () => {
	const starred = documents.products.filter(({ stars }) => stars > 0)
	expect(starred.length).toBeGreaterThan(20)
	for (const { slug, stars, certStatus, certExpiresAt } of starred) {
		expect(certStatus).toBe("valid")
		expect(certExpiresAt).toBeGreaterThan(AT.getTime() / 1000)
		expect(
			certificates.some(({ subject, stars: given }) => subject.slug === slug && given === stars),
		).toBe(true)
	}
	const later = documentsOf(records, new Date("2036-01-01T00:00:00+07:00")).products
	expect(later.filter(({ stars }) => stars > 0)).toEqual([])
	expect(later.filter(({ certStatus }) => certStatus === "expired").length).toBeGreaterThan(100)
})

test("a star ends with the second its certificate ends", () => {
	const [first] = documents.products
		.filter(({ stars }) => stars > 0)
		.sort((a, b) => (a.certExpiresAt ?? 0) - (b.certExpiresAt ?? 0))
	const end = (first?.certExpiresAt ?? 0) * 1000
	const starsAt = (time: number) =>
		documentsOf(records, new Date(time)).products.find(({ id }) => id === first?.id)?.stars
	expect(starsAt(end - 1000)).toBe(first?.stars)
	expect(starsAt(end)).toBe(0)
})

test("alcohol is for adults, also by its story and its maker", () => {
	const alcohol = documents.products.filter(({ ageRestricted }) => ageRestricted)
	expect(alcohol.map(({ productSetSlug }) => productSetSlug)).toContain("ruou-trang")
	expect(documents.stories.filter(({ ageRestricted }) => ageRestricted).length).toBeGreaterThan(0)
	const names = documents.producers.map(({ summary }) => summary).join()
	for (const { name } of alcohol) expect(names).not.toContain(name)
})

test("a place is named as it was and as it is", () => {
	const cake = documents.products.find(
		({ provinceOld, provinceNow }) => provinceOld === "hai-duong" && provinceNow === "hai-phong",
	)
	expect(cake?.placeText).toEqual(expect.arrayContaining(["Hải Dương", "Thành phố Hải Phòng"]))
})
