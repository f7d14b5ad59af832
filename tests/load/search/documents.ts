import type { CatalogueRecord, CommuneRecord } from "../../../commerce/src/domain/export"
import { provinceSlug, slugOf } from "../../../commerce/src/domain/text"
import { documentsOf } from "../../../search/src/documents/documents"
import { regionOf } from "../../../search/src/documents/where"
import type { ProductDoc } from "../../../search/src/port"
import { type Chance, chanceOf } from "./chance"

/** The instant generated certificates are in term at, or not. */
export const AT = new Date("2026-11-24T12:00:00+07:00")
const MAKERS = ["HTX", "Hợp tác xã", "Công ty TNHH", "Cơ sở", "Hộ kinh doanh", "Tổ hợp tác"]
const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]
const WHOLESALE_EACH = 3

/**
 * Invented products that read like the real ones: the words of real products, made in real communes.
 * The same seed gives the same documents.
 */
export function generateProducts(
	records: readonly CatalogueRecord[],
	count: number,
	seed: number,
): ProductDoc[] {
	const chance = chanceOf(seed)
	const real = documentsOf(records, AT).products
	const communes = records.filter((record) => record.type === "commune")
	const provinces = new Map(
		records.flatMap((record) => (record.type === "province" ? [[record.code, record]] : [])),
	)
	const sentences = real.flatMap(({ summary }) => summary ?? [])
	const nameWords = real.map(({ name }) => name.split(" "))
	return Array.from({ length: count }, (_, number) => {
		const model = chance.of(real)
		const commune = chance.of(communes)
		const words = chance.of(nameWords)
		const tail = words.slice(-chance.upTo(2) - 1).join(" ")
		const before = commune.former[0]
		const place = commune.name.replace(/^(Xã|Phường|Đặc khu) /u, "")
		const producerName = `${chance.of(MAKERS)} ${tail} ${place}`
		const provinceName = provinces.get(commune.provinceCode)?.name ?? ""
		const kept = Math.max(2, Math.ceil(model.name.split(" ").length / 2))
		return {
			...model,
			...standing(chance),
			id: `p-${number}`,
			slug: `p-${number}`,
			name: [...model.name.split(" ").slice(0, kept), chance.one(2) ? tail : place].join(" "),
			producerName,
			producerSlug: slugOf(producerName),
			placeText: placeText(commune, provinceName),
			provinceNow: provinceSlug(provinceName),
			provinceOld: before ? provinceSlug(before.province) : provinceSlug(provinceName),
			communeCode: commune.code,
			region: regionOf(commune.provinceCode),
			summary: [chance.of(sentences), chance.of(sentences), chance.of(sentences)].join(" "),
			...(commune.lat !== null && commune.lng !== null
				? { geo: { lat: commune.lat, lng: commune.lng } }
				: {}),
			priceVnd: (chance.upTo(990) + 10) * 1000,
			wholesale: chance.one(WHOLESALE_EACH),
			available: !chance.one(5),
			...(chance.one(4) ? { seasonMonths: MONTHS.filter(() => chance.one(3)) } : {}),
			popularity: chance.upTo(1000),
			createdAt: 1_700_000_000 + chance.upTo(60_000_000),
		}
	})
}

function standing(chance: Chance): Pick<ProductDoc, "stars" | "certStatus" | "recognisedAt"> {
	const recognisedAt = 1_650_000_000 + chance.upTo(110_000_000)
	if (chance.one(3)) return { stars: 0, certStatus: chance.one(2) ? "expired" : "unknown" }
	return { stars: chance.of([3, 3, 3, 4, 4, 5] as const), certStatus: "valid", recognisedAt }
}

function placeText({ name, former }: CommuneRecord, province: string): string[] {
	const { name: before, district, province: old } = former[0] ?? {}
	return [...new Set([before, district, old, name, province].flatMap((text) => text ?? []))]
}
