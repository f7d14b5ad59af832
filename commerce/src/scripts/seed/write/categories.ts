import type { MedusaContainer } from "@medusajs/framework/types"
import { createProductCategoriesWorkflow } from "@medusajs/medusa/core-flows"
import { LISTING_MODULE } from "../../../modules/listing"
import type ListingService from "../../../modules/listing/service"
import type { SeedTaxonomy } from "../schema/taxonomy"

type Named = Pick<SeedTaxonomy["sets"][number], "number" | "name" | "shortName" | "nameEn" | "slug">

interface Entry extends Named {
	handle: string
	group: number
	productGroup: number | null
	parent: string | undefined
}

/** Groups, product groups and sets as nested categories. Gives the category of each set number. */
export async function createCategories(
	container: MedusaContainer,
	{ groups, productGroups, sets }: SeedTaxonomy,
): Promise<Map<number, string>> {
	const create = async (kind: "group" | "product-group" | "set", entries: Entry[]) => {
		const { result } = await createProductCategoriesWorkflow(container).run({
			input: {
				product_categories: entries.map(({ shortName, handle, parent, number }) => ({
					name: shortName,
					handle,
					is_active: true,
					rank: number - 1,
					...(parent ? { parent_category_id: parent } : {}),
				})),
			},
		})
		const idByHandle = new Map(result.map(({ handle, id }) => [handle, id]))
		const ids = new Map(entries.map(({ number, handle }) => [number, idByHandle.get(handle) ?? ""]))
		await container.resolve<ListingService>(LISTING_MODULE).createTaxonomyEntries(
			entries.map((entry) => ({
				kind,
				number: entry.number,
				group_number: entry.group,
				product_group_number: entry.productGroup,
				name: entry.name,
				short_name: entry.shortName,
				name_en: entry.nameEn,
				slug: entry.slug,
				category_id: ids.get(entry.number) ?? "",
			})),
		)
		return ids
	}
	const groupIds = await create(
		"group",
		groups.map((it) => ({
			...it,
			handle: it.slug,
			group: it.number,
			productGroup: null,
			parent: undefined,
		})),
	)
	const productGroupIds = await create(
		"product-group",
		productGroups.map((it) => ({
			...it,
			// Some product groups hold one set of the same name, which has the plain handle.
			handle: `phan-nhom-${it.slug}`,
			productGroup: null,
			parent: groupIds.get(it.group),
		})),
	)
	return create(
		"set",
		sets.map((it) => ({
			...it,
			handle: it.slug,
			parent: productGroupIds.get(it.productGroup),
		})),
	)
}
