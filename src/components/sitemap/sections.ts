import type { ProductRecord, TourismRecord } from "../../../commerce/src/domain/export"
import { certificates, certificatesOf } from "../../lib/catalogue/certificates"
import { lastChange, lastChangeOf } from "../../lib/catalogue/changed"
import { formerProvinces } from "../../lib/catalogue/former"
import { once } from "../../lib/catalogue/once"
import { tourismOfProducer, tourismPoints } from "../../lib/catalogue/places"
import { producers } from "../../lib/catalogue/producers"
import { products, productsOfProducer } from "../../lib/catalogue/products"
import { communes, provinces } from "../../lib/catalogue/units"
import { checkPath } from "../../lib/check/addresses"
import { twins, twinsOf } from "../../lib/language/twins"
import { openDataPath } from "../../lib/open-data/addresses"
import {
	aboutPath,
	certificatePath,
	certificatesPath,
	communePath,
	fairsPath,
	policiesPath,
	producerPath,
	producersPath,
	productPath,
	programmePath,
	provincePath,
	provincesPath,
	salesPointsPath,
	starsPath,
	tourismListPath,
	tourismPath,
} from "../../lib/paths"
import { productPicture, tourismPicture } from "../../lib/pictures"
import { policies, policyPath } from "../../lib/policies"
import { filesOf, type SitemapEntry, type SitemapFile } from "../../lib/sitemap/sitemap"
import { subjectOf } from "../certificate/subject"
import { ageGatedPaths } from "../listing/gated"
import { allScope, taxonomyScopes } from "../listing/scope"
import { viewsOf } from "../listing/views"
import { inCommune, inProvince, type UnitContents } from "../place/unitIndex"

/** Every page that may be indexed, by kind; pages that ask for the reader's age are told to nobody. */
export const sitemapFiles: () => SitemapFile[] = once(() => {
	const gated = new Set(ageGatedPaths())
	const vietnamese = sections()
	const all = { ...vietnamese, en: inEnglish(Object.values(vietnamese).flat()) }
	return Object.entries(all).flatMap(([name, entries]) =>
		filesOf(name, entries.filter(({ path }) => !gated.has(path)).map(withTwins)),
	)
})

function sections(): Record<string, SitemapEntry[]> {
	return {
		trang: pages(),
		"danh-muc": listings(),
		"san-pham": products().map(ofProduct),
		"diem-den": tourismPoints().map(ofPoint),
		"chu-the": producers().map((producer) => {
			const made = productsOfProducer(producer.slug)
			const changed = latest([
				lastChange([producer], []),
				lastChangeOf(made),
				lastChangeOf(tourismOfProducer(producer.slug)),
			])
			return { path: producerPath(producer.slug), changed }
		}),
		"chung-nhan": certificates()
			.filter((certificate) => subjectOf(certificate))
			.map(({ id, subject }) => ({
				path: certificatePath(id),
				// Another one of its subject may have come to speak in its place.
				changed: lastChange([], certificatesOf(subject.type, subject.slug)),
			})),
		tinh: units(),
	}
}

/** The English twins of pages: they change with them. */
function inEnglish(entries: readonly SitemapEntry[]): SitemapEntry[] {
	const told = new Map(entries.map((entry) => [entry.path, entry]))
	return twins().flatMap(({ vi, en }) => {
		const entry = told.get(vi)
		return entry ? [{ ...entry, path: en }] : []
	})
}

function withTwins(entry: SitemapEntry): SitemapEntry {
	return { ...entry, twins: twinsOf(entry.path) }
}

/** Pages of their own kind. */
function pages(): SitemapEntry[] {
	const everything = latest([lastChangeOf(products()), lastChangeOf(tourismPoints())])
	const steady = [
		salesPointsPath,
		fairsPath,
		programmePath,
		starsPath,
		checkPath,
		aboutPath,
		policiesPath,
		...policies().map(({ slug }) => policyPath(slug)),
	]
	return [
		{ path: "/", changed: everything },
		{ path: tourismListPath, changed: lastChangeOf(tourismPoints()) },
		{ path: producersPath, changed: lastChange(producers(), []) },
		{ path: provincesPath, changed: everything },
		{ path: certificatesPath, changed: lastChange([], certificates()) },
		{ path: openDataPath, changed: everything },
		...steady.map((path) => ({ path, changed: null })),
	]
}

/** The first page of every listing; the others are found from it. */
function listings(): SitemapEntry[] {
	return [allScope(), ...taxonomyScopes()]
		.flatMap(viewsOf)
		.map((view) => ({ path: view.path, changed: lastChangeOf(view.products) }))
}

/** Provinces with their communes, and the provinces of before by the names people still look for. */
function units(): SitemapEntry[] {
	const today = provinces().flatMap((province) => [
		{ path: provincePath(province), changed: changeIn(inProvince(province.code)) },
		...communes(province.code).map((commune) => ({
			path: communePath(commune),
			changed: changeIn(inCommune(commune.code)),
		})),
	])
	const former = formerProvinces().map((province) => ({
		path: provincePath(province),
		changed: changeIn(inProvince(province.now.code)),
	}))
	return [...today, ...former]
}

function changeIn(contents: UnitContents): Date | null {
	return latest([
		lastChangeOf(contents.products),
		lastChangeOf(contents.points),
		lastChange(contents.producers, []),
	])
}

function ofProduct(product: ProductRecord): SitemapEntry {
	return entry(productPath(product.slug), product, productPicture(product.slug)?.src)
}

function ofPoint(point: TourismRecord): SitemapEntry {
	return entry(tourismPath(point.slug), point, tourismPicture(point.slug)?.src)
}

function entry(
	path: string,
	subject: ProductRecord | TourismRecord,
	picture: string | undefined,
): SitemapEntry {
	return { path, changed: lastChangeOf([subject]), images: picture ? [picture] : [] }
}

function latest(dates: readonly (Date | null)[]): Date | null {
	const times = dates.flatMap((date) => date?.getTime() ?? [])
	return times.length > 0 ? new Date(Math.max(...times)) : null
}
