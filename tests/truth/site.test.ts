import { readFileSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "vitest"
import { z } from "zod"
import { readSeed } from "../support/build/records"
import { builtFolder } from "../support/site/built"
import { addressOf, filesBelow, pagesOf } from "../support/site/pages"
import { shorten, survey } from "../support/site/survey"
import { codeIn, falseCertificatePages, unlinkedCertificates } from "../support/truth/certificates"
import { invented, inventedInData } from "../support/truth/illustrative"
import { configuredPhones, strangePhones, strangePhonesIn } from "../support/truth/phones"
import { falseRanksInData, falseSentences } from "../support/truth/sentences"
import { dayOfClock, seedRows, standingsOn } from "../support/truth/standing"
import { falseCertifications, falseSeals, missingSeals } from "../support/truth/stars"

const folder = builtFolder()
/** The day the build was made for; the build must have had the same `SAOLANG_NOW`. */
const day = dayOfClock(process.env.SAOLANG_NOW)
const names = subjectNames()
const standings = standingsOn(day, seedRows(), names.keys())
const phones = configuredPhones()

function subjectNames(): Map<string, string> {
	const named = z.object({ slug: z.string(), name: z.string() })
	const products = readSeed("products.json", z.array(named))
	const { tourism } = readSeed("places.json", z.object({ tourism: z.array(named) }))
	return new Map([
		...products.map(({ slug, name }) => [`product:${slug}`, name.normalize("NFC")] as const),
		...tourism.map(({ slug, name }) => [`tourism:${slug}`, name.normalize("NFC")] as const),
	])
}

const { pages, ...rules } = survey(pagesOf(folder), {
	"no seal outside its term": falseSeals(standings),
	"every certificate in term shows its stars": missingSeals(standings),
	"no certification in data outside its term": falseCertifications(standings),
	"a certificate's page shows its stars in term, else none": falseCertificatePages(standings),
	"every certificate is linked from its subject": unlinkedCertificates(standings),
	"no rank in a sentence of a subject not in term": falseSentences(standings, names),
	"no rank in data of a subject not in term": falseRanksInData(standings),
	"no invented value in data": inventedInData(invented()),
	"no phone number but the office's own": strangePhones(phones),
})

test("every certificate of the sources has its page", () => {
	const paged = filesBelow(folder).flatMap((file) => codeIn(addressOf(file)) ?? [])
	expect(paged.sort()).toEqual(
		seedRows()
			.map(({ id }) => id)
			.sort(),
	)
})

test("there is a site to read", () => {
	expect(pages).toBeGreaterThan(100)
})

test.each(Object.entries(rules))(`on ${day}: %s`, (_name, problems) => {
	expect(shorten(problems)).toEqual([])
})

test(`on ${day}: no phone number in feeds and data files but the office's own`, () => {
	const problems = filesBelow(folder)
		.filter((file) => /\.(xml|json|ndjson|csv|txt|ics)$/.test(file))
		.flatMap((file) =>
			strangePhonesIn(readFileSync(join(folder, file), "utf8"), phones).map(
				(number) => `/${file}: phone number ${number}`,
			),
		)
	expect(shorten(problems)).toEqual([])
})
