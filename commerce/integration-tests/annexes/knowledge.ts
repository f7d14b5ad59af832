import { indexSubjects } from "../../src/annex/match/index-subjects"
import type { Knowledge } from "../../src/annex/match/judge"
import type { Taxon } from "../../src/annex/match/sets"
import type { KnownSubject } from "../../src/annex/match/subject"
import { placeResolver } from "../../src/domain/place-resolve"
import type { FormerCommune } from "../../src/domain/place-tables"
import type { Catalogue } from "../../src/scripts/seed/files"

/** The catalogue as matching sees it, without certificates. */
export function knowledgeOf(catalogue: Catalogue): Knowledge {
	const { groups, productGroups, sets } = catalogue["taxonomy.json"]
	const names = ({ name, shortName }: { name: string; shortName: string }) => [name, shortName]
	const taxonomy: Taxon[] = [
		...groups.map((one) => ({
			kind: "group" as const,
			number: one.number,
			group: one.number,
			productGroup: null,
			names: names(one),
		})),
		...productGroups.map((one) => ({
			kind: "product-group" as const,
			number: one.number,
			group: one.group,
			productGroup: null,
			names: names(one),
		})),
		...sets.map((one) => ({
			kind: "set" as const,
			number: one.number,
			group: one.group,
			productGroup: one.productGroup,
			names: names(one),
		})),
	]
	return { subjects: indexSubjects(subjectsOf(catalogue)), places: placesOf(catalogue), taxonomy }
}

function subjectsOf(catalogue: Catalogue): KnownSubject[] {
	const producers = new Map(
		catalogue["producers.json"].map((one) => [one.slug, [one.name, ...one.nameVariants]]),
	)
	const known =
		(type: KnownSubject["type"]) =>
		(one: {
			slug: string
			name: string
			producer: string | null
			place: { today: { provinceCode: string; communeCode: string | null } }
		}): KnownSubject => ({
			type,
			slug: one.slug,
			name: one.name,
			producers: producers.get(one.producer ?? "") ?? [],
			provinceCode: one.place.today.provinceCode,
			communeCode: one.place.today.communeCode,
			certificates: [],
		})
	return [
		...catalogue["products.json"].map(known("product")),
		...catalogue["places.json"].tourism.map(known("tourism")),
	]
}

function placesOf(catalogue: Catalogue) {
	const { provinces, communes } = catalogue["admin-units.json"]
	const former = new Map<string, FormerCommune & { now: { code: string; part: boolean }[] }>()
	for (const [code, name, district, , province, , now, part] of catalogue["admin-units-old.json"]
		.rows) {
		const key = `${code} ${name}`
		const unit = former.get(key) ?? { name, district, province, now: [] }
		unit.now.push({ code: now, part: part === "part" })
		former.set(key, unit)
	}
	return placeResolver({
		provinces,
		communes: communes.map(({ province, ...unit }) => ({ ...unit, provinceCode: province })),
		former: [...former.values()],
	})
}
