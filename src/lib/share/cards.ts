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
import { englishUnit } from "../language/english"
import { type Tongue, tongueOf, tongues } from "../language/tongue"
import { twins, twinsOf } from "../language/twins"
import { groupPath, producerPath, productPath, provincePath, tourismPath } from "../paths"
import { type Picture, productPicture, tourismPicture } from "../pictures"
import { t } from "../strings"
import type { ShareCard } from "./card"

/** The widest file that is read to be drawn. */
const MOST = 1000

const makers: Record<string, (slug: string, tongue: Tongue) => ShareCard | null> = {
	"san-pham": (slug, tongue) => found(productBySlug(slug), (one) => ofProduct(one, tongue)),
	"diem-den": (slug, tongue) => found(tourismBySlug(slug), (one) => ofPoint(one, tongue)),
	"chu-the": (slug) => found(producerBySlug(slug), ofProducer),
	tinh: (slug) => found(provinceBySlug(slug), ofProvince),
	nhom: (slug, tongue) => found(groupBySlug(slug), (one) => ofGroup(one, tongue)),
}

/** The card of a page by its path; a page without one of its own has that of the site. */
export function cardOf(path: string): ShareCard {
	const tongue = tongueOf(path)
	const vietnamese = twinsOf(path)?.vi ?? path
	const [, folder, slug] = /^\/([^/]+)\/([^/]+)\/$/.exec(vietnamese) ?? []
	const card = (folder && slug && makers[folder]?.(slug, tongue)) || siteCard(tongue)
	return tongue.lang === "en" ? { ...card, lang: "en" } : card
}

/** Every card a page can have. */
export function allCards(): ShareCard[] {
	const paths = [
		...products().map(({ slug }) => productPath(slug)),
		...tourismPoints().map(({ slug }) => tourismPath(slug)),
		...producers().map(({ slug }) => producerPath(slug)),
		...provinces().map(provincePath),
		...groups().map(groupPath),
		...twins().map(({ en }) => en),
	]
	return [siteCard(tongues.vi), ...paths.map(cardOf)]
}

function siteCard({ t }: Tongue): ShareCard {
	return {
		kicker: "",
		title: t("share.title"),
		lines: [t("share.line")],
		beside: { map: null },
	}
}

function ofProduct(product: ProductRecord, tongue: Tongue): ShareCard | null {
	// Its page asks for the reader's age, so it is shared without a picture of the goods.
	if (product.flags.alcohol) return null
	const group = groupByNumber(product.group)
	const producer = product.producer ? producerBySlug(product.producer) : null
	return {
		kicker: group ? tongue.kind(group) : "",
		title: tongue.told(product.name),
		lines: present([producer?.name, placeText(product.place.today, tongue)]),
		beside: beside(productPicture(product.slug), product.place.today),
	}
}

function ofPoint(point: TourismRecord, tongue: Tongue): ShareCard {
	return {
		kicker: tongue.t("share.place"),
		title: tongue.told(point.name),
		lines: present([placeText(point.place.today, tongue)]),
		beside: beside(tourismPicture(point.slug), point.place.today),
	}
}

function ofProducer(producer: ProducerRecord): ShareCard {
	return {
		kicker: t("share.producer"),
		title: producer.name,
		lines: present([placeText(producer.today, tongues.vi)]),
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

function ofGroup(group: TaxonomyRecord, { lang, t, kind }: Tongue): ShareCard {
	return {
		kicker: t("share.group"),
		title: lang === "vi" ? group.name : kind(group),
		lines: [],
		beside: { map: null },
	}
}

function beside(picture: Picture | null, { provinceCode }: UnitToday): ShareCard["beside"] {
	if (!picture) return { map: provinceByCode(provinceCode ?? "")?.slug ?? null }
	const width = picture.widths.filter((wide) => wide <= MOST).at(-1) ?? picture.widths[0]
	return { picture: `${picture.stem}-${width}.webp`, illustration: !picture.photo }
}

function placeText({ communeCode, provinceCode }: UnitToday, { lang }: Tongue): string {
	const names = [communeByCode(communeCode ?? "")?.name, provinceByCode(provinceCode ?? "")?.name]
	if (lang === "en") return present(names).map(englishUnit).join(", ")
	return present(names)
		.map((name, n) => (n > 0 ? name.charAt(0).toLowerCase() + name.slice(1) : name))
		.join(", ")
}

const present = (texts: (string | null | undefined)[]): string[] =>
	texts.flatMap((text) => text || [])

function found<R>(record: R | null, make: (record: R) => ShareCard | null): ShareCard | null {
	return record && make(record)
}
