import { describe, expect, test } from "vitest"
import { knowledgeOf } from "../../../integration-tests/annexes/knowledge"
import { annexSheet, realAnnexes } from "../../../integration-tests/annexes/real"
import { workbook } from "../../../integration-tests/annexes/workbook"
import { readContent } from "../../scripts/seed/content"
import { contentFolder } from "../../scripts/seed/folder"
import { readFile } from "../file/read"
import { readTable } from "../table/table"
import { judge } from "./judge"

const catalogue = await readContent(contentFolder())
const known = knowledgeOf(catalogue)
const annexes = realAnnexes(catalogue)

describe("annexes rebuilt from the sources", () => {
	test("there are several", () => {
		expect(annexes.length).toBeGreaterThan(4)
	})

	test.each(annexes.map((annex) => [annex.decision.number, annex] as const))(
		"%s has no wrong row",
		async (_, annex) => {
			const { sheets } = await readFile("phu-luc.xlsx", workbook([annexSheet(annex)]))
			const { rows, ignored } = readTable(sheets)
			expect(ignored.map(({ text }) => text)).toEqual([`Tổng cộng: ${annex.goods.length} sản phẩm`])
			const judged = judge(rows, annex.decision, known)
			expect(
				judged.map(({ subject, stars, fate, marks }) => [subject?.slug, stars, fate, marks]),
			).toEqual(
				annex.goods.map(({ slug, stars }, at) => [slug, stars, "certify", judged[at]?.marks]),
			)
		},
	)
})
