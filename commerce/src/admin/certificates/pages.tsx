import { Table } from "@medusajs/ui"
import { certificateWords as words } from "./words"

export const PAGE_SIZE = 20

interface Props {
	count: number
	page: number
	onPage: (page: number) => void
}

/** Which part of a long list is shown. */
export function Pages({ count, page, onPage }: Props) {
	const pages = Math.max(1, Math.ceil(count / PAGE_SIZE))
	return (
		<Table.Pagination
			count={count}
			pageSize={PAGE_SIZE}
			pageIndex={page}
			pageCount={pages}
			canPreviousPage={page > 0}
			canNextPage={page < pages - 1}
			previousPage={() => onPage(page - 1)}
			nextPage={() => onPage(page + 1)}
			translations={{
				of: words.of,
				results: words.results,
				pages: words.pages,
				prev: words.previous,
				next: words.next,
			}}
		/>
	)
}
