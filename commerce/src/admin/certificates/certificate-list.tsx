import { Input, Text } from "@medusajs/ui"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { useState } from "react"
import type { CertificateList as Answer } from "../../api/admin/certificates/list"
import { request } from "../request"
import { words } from "../words"
import { CertificateTable } from "./certificate-table"
import { PAGE_SIZE, Pages } from "./pages"
import { certificateWords } from "./words"

/** Certificates that end within so many days, or all of them with a search. */
export function CertificateList({ endingWithin }: { endingWithin: number | null }) {
	const [page, setPage] = useState(0)
	const [q, setQ] = useState("")
	const query = new URLSearchParams({
		offset: String(page * PAGE_SIZE),
		limit: String(PAGE_SIZE),
		...(endingWithin !== null && { endingWithin: String(endingWithin) }),
		...(q.trim() && { q: q.trim() }),
	}).toString()
	const { data, isError } = useQuery({
		queryKey: ["certificates", query],
		queryFn: () => request<Answer>(`/admin/certificates?${query}`),
		placeholderData: keepPreviousData,
	})
	return (
		<div className="flex flex-col">
			{endingWithin === null && (
				<div className="px-6 py-4">
					<Input
						type="search"
						value={q}
						aria-label={certificateWords.search}
						placeholder={certificateWords.search}
						onChange={(event) => {
							setQ(event.target.value)
							setPage(0)
						}}
					/>
				</div>
			)}
			{data ? (
				<>
					<CertificateTable certificates={data.certificates} withSubject />
					<Pages count={data.count} page={page} onPage={setPage} />
				</>
			) : (
				<Text size="small" className="px-6 py-4">
					{isError ? words.failed : words.loading}
				</Text>
			)}
		</div>
	)
}
