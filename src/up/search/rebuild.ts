/**
 * `npm run search:rebuild`: builds the indexes of the search server anew from the catalogue of the
 * served build and switches to them at once. When it fails the old ones answer on.
 */
import { readFileSync } from "node:fs"
import { now } from "../../../commerce/src/domain/clock"
import { documentsOf } from "../../../search/src/documents/documents"
import { parseSnapshot } from "../../lib/catalogue/parse"
import { readSettings } from "../settings"
import { Trouble, tell, tellTrouble } from "../tell.mjs"
import { searchServer } from "./engine"
import { alone } from "./lock"
import { searchTarget } from "./target"

async function rebuild(data: string): Promise<void> {
	const engine = searchServer()
	if (!engine)
		throw new Trouble("chưa có máy chủ tìm kiếm.", "Đặt MEILISEARCH_HOST và MEILISEARCH_KEY.")
	const target = searchTarget(data)
	if (!target) throw new Trouble("chưa có bản dựng nào.", "Chạy npm start một lần trước.")
	const { records } = parseSnapshot(readFileSync(target.catalogue, "utf8"))
	const documents = documentsOf(records, now())
	await engine.rebuildAll(documents, target.stamp)
	const { products, producers, places, stories } = documents
	tell(
		`Chỉ mục tìm kiếm: ${products.length} sản phẩm, ${producers.length} chủ thể, ${places.length} nơi chốn, ${stories.length} câu chuyện`,
	)
}

try {
	const { data } = readSettings()
	await alone(data, () => rebuild(data))
} catch (error) {
	tellTrouble(
		error instanceof Error && error.name.startsWith("Meilisearch")
			? new Trouble(`máy chủ tìm kiếm không nhận chỉ mục mới (${error.message}).`)
			: error,
	)
	process.exitCode = 1
}
