import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, expect, test } from "vitest"
import { faults, pages } from "./check"

const folder = mkdtempSync(join(tmpdir(), "check-"))
afterAll(() => rmSync(folder, { recursive: true }))

function lay(path: string, text = "") {
	mkdirSync(join(folder, path, ".."), { recursive: true })
	writeFileSync(join(folder, path), text)
}

test("a build without its pages is not swapped in", () => {
	lay(
		"snapshot.ndjson",
		'{"type":"product","slug":"mat-ong"}\n{"type":"tourism","slug":"ban-lac"}\n{"type":"end"}\n',
	)
	const snapshot = join(folder, "snapshot.ndjson")
	expect(faults(folder, snapshot)).toEqual([
		"không có phần chạy trên máy chủ",
		"không có trang nào",
	])
	lay("server/entry.mjs")
	lay("client/index.html")
	expect(faults(folder, snapshot)).toEqual([
		"thiếu trang sản phẩm mat-ong",
		"thiếu trang điểm đến ban-lac",
	])
	lay("client/san-pham/mat-ong/index.html")
	lay("client/diem-den/ban-lac/index.html")
	expect(faults(folder, snapshot)).toEqual([])
	expect(pages(join(folder, "client"))).toBe(3)
})
