import type { Counts } from "./counts"
import type { JudgedRow } from "./match/judged"
import { markWords } from "./words"

const fates: Record<JudgedRow["fate"], string> = {
	certify: "ghi",
	draft: "ghi, tạo bản nháp",
	leave: "để lại",
}

/** A preview in lines of text. */
export function describeImport(
	{ id, rows, counts }: { id: string; rows: JudgedRow[]; counts: Counts },
	isWritten: boolean,
): string {
	const lines = rows.map((row) => {
		const stars = row.stars === null ? "không có sao" : `${row.stars} sao`
		const marks = row.marks.map((mark) => markWords[mark]).join("; ")
		return `${row.sheet}, dòng ${row.line}: ${row.name || "(không tên)"}, ${stars} → ${fates[row.fate]} (${marks})`
	})
	const sum = `${counts.certify} sản phẩm đã có, ${counts.draft} sản phẩm mới, ${counts.leave} dòng để lại.`
	return [...lines, sum, isWritten ? `Đã ghi: ${id}.` : "Chưa ghi gì. Thêm --confirm để ghi."].join(
		"\n",
	)
}
