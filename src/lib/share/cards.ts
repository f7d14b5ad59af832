import type {
	ProducerRecord,
	ProductRecord,
	ProvinceRecord,
	TaxonomyRecord,
	TourismRecord,
	UnitToday,
} from "../../../commerce/src/domain/export"
import { tourismBySlug, tourismPoints } from "../catalogue/places"
import { producerBySlug, producers } from "../catalogue/producers"
import { productBySlug, products } from "../catalogue/products"
import { groupByNumber, groupBySlug, groups } from "../catalogue/taxonomy"
import { communeByCode, provinceByCode, provinceBySlug, provinces } from "../catalogue/units"
import { groupPath, producerPath, productPath, provincePath, tourismPath } from "../paths"
import { type Picture, productPicture, tourismPicture } from "../pictures"
import { t } from "../strings"
import type { ShareCard } from "./card"

/** The widest file that is read to be drawn. */
const MOST = 1000

const makers: Record<string, (slug: string) => ShareCard | null> = {
	"san-pham": (slug) => found(productBySlug(slug), ofProduct),
	"diem-den": (slug) => found(tourismBySlug(slug), ofPoint),
	"chu-the": (slug) => found(producerBySlug(slug), ofProducer),
	tinh: (slug) => found(provinceBySlug(slug), ofProvince),
	nhom: (slug) => found(groupBySlug(slug), ofGroup),
}

/** The card of a page by its path; a page without one of its own has that of the site. */
export function cardOf(path: string): ShareCard {
	const [, folder, slug] = /^\/([^/]+)\/([^/]+)\/$/.exec(path) ?? []
	return (folder && slug && makers[folder]?.(slug)) || siteCard()
}

/** Every card a page can have. */
export function allCards(): ShareCard[] {
	const paths = [
		...products().map(({ slug }) => productPath(slug)),
		...tourismPoints().map(({ slug }) => tourismPath(slug)),
		...producers().map(({ slug }) => producerPath(slug)),
		...provinces().map(provincePath),
		...groups().map(groupPath),
	]
	return [siteCard(), ...paths.map(cardOf)]
}

function siteCard(): ShareCard {
	return {
		kicker: "",
		title: t("share.title"),
		lines: [t("share.line")],
		beside: { map: null },
	}
}

function ofProduct(product: ProductRecord): ShareCard | null {
	// Its page asks for the reader's age, so it is shared without a picture of the goods.
	if (product.flags.alcohol) return null
	const producer = product.producer ? producerBySlug(product.producer) : null
	return {
		kicker: groupByNumber(product.group)?.shortName ?? "",
		title: product.name,
		lines: present([producer?.name, placeText(product.place.today)]),
		beside: beside(productPicture(product.slug), product.place.today),
	}
}

function ofPoint(point: TourismRecord): ShareCard {
	return {
		kicker: t("share.place"),
		title: point.name,
		lines: present([placeText(point.place.today)]),
		beside: beside(tourismPicture(point.slug), point.place.today),
	}
}

function ofProducer(producer: ProducerRecord): ShareCard {
	return {
		kicker: t("share.producer"),
		title: producer.name,
		lines: present([placeText(producer.today)]),
		beside: beside(null, producer.today),
	}
}

function ofProvince(province: ProvinceRecord): ShareCard {
	return {
		kicker: t("share.province"),
		title: province.name,
		lines: [t("share.provinceLine")],
		beside: { map: province.slug },
	}
}

function ofGroup(group: TaxonomyRecord): ShareCard {
	return {
		kicker: t("share.group"),
		title: group.name,
		lines: [],
		beside: { map: null },
	}
}

function beside(picture: Picture | null, { provinceCode }: UnitToday): ShareCard["beside"] {
	if (!picture) return { map: provinceByCode(provinceCode ?? "")?.slug ?? null }
	const width = picture.widths.filter((wide) => wide <= MOST).at(-1) ?? picture.widths[0]
	return { picture: `${picture.stem}-${width}.webp`, illustration: !picture.photo }
}

function placeText({ communeCode, provinceCode }: UnitToday): string {
	const names = [communeByCode(communeCode ?? "")?.name, provinceByCode(provinceCode ?? "")?.name]
	return present(names)
		.map((name, n) => (n > 0 ? name.charAt(0).toLowerCase() + name.slice(1) : name))
		.join(", ")
}

const present = (texts: (string | null | undefined)[]): string[] =>
	texts.flatMap((text) => text || [])

function found<R>(record: R | null, make: (record: R) => ShareCard | null): ShareCard | null {
	return record && make(record)
}
