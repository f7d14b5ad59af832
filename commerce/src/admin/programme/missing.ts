import type { PackForm } from "../../api/admin/products/[id]/packs/form"
import { isAlcohol } from "../../domain/sale"
import type { ProgrammeForm } from "../../programme/form"
import { programmeWords as words } from "./words"

/** What still keeps a product from being bought, in words; empty when nothing does. */
export function missingOf(
	status: string,
	{ seen, setNumber, producer, shippable }: ProgrammeForm["values"],
	{ packs }: Pick<PackForm, "packs">,
): string[] {
	if (!seen) return [words.missingProfile]
	if (isAlcohol(setNumber)) return [words.alcohol]
	return [
		...(producer ? [] : [words.missingProducer]),
		...(shippable ? [] : [words.missingShippable]),
		...(packs.some(({ price }) => price) ? [] : [words.missingPacks]),
		...(status === "published" ? [] : [words.missingPublished]),
	]
}
