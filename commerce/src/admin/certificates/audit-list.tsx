import { Table, Text } from "@medusajs/ui"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { useState } from "react"
import type { AdminEvent } from "../../api/admin/certificates/events/event"
import { request } from "../request"
import { words } from "../words"
import { differenceOf } from "./difference"
import { PAGE_SIZE, Pages } from "./pages"
import { certificateWords, eventWords } from "./words"

/** Who did what and when, the last change first. */
export function AuditList() {
	const [page, setPage] = useState(0)
	const path = `/admin/certificates/events?offset=${page * PAGE_SIZE}&limit=${PAGE_SIZE}`
	const { data, isError } = useQuery({
		queryKey: ["certificates", "events", page],
		queryFn: () => request<{ events: AdminEvent[]; count: number }>(path),
		placeholderData: keepPreviousData,
	})
	if (!data || data.count === 0)
		return (
			<Text size="small" className="px-6 py-4">
				{data ? certificateWords.noEvents : isError ? words.failed : words.loading}
			</Text>
		)
	return (
		<div className="overflow-x-auto">
			<Table>
				<Table.Header>
					<Table.Row>
						<Table.HeaderCell>{certificateWords.when}</Table.HeaderCell>
						<Table.HeaderCell>{certificateWords.who}</Table.HeaderCell>
						<Table.HeaderCell>{certificateWords.what}</Table.HeaderCell>
						<Table.HeaderCell>{certificateWords.title}</Table.HeaderCell>
						<Table.HeaderCell>{certificateWords.changed}</Table.HeaderCell>
					</Table.Row>
				</Table.Header>
				<Table.Body>
					{data.events.map((event) => (
						<Table.Row key={event.id}>
							<Table.Cell className="whitespace-nowrap">{timeText(event.at)}</Table.Cell>
							<Table.Cell>{event.actor ?? certificateWords.clock}</Table.Cell>
							<Table.Cell className="whitespace-nowrap">{eventWords[event.kind]}</Table.Cell>
							<Table.Cell>{event.code}</Table.Cell>
							<Table.Cell>
								<What event={event} />
							</Table.Cell>
						</Table.Row>
					))}
				</Table.Body>
			</Table>
			<Pages count={data.count} page={page} onPage={setPage} />
		</div>
	)
}

function What({ event }: { event: AdminEvent }) {
	return (
		<div className="flex flex-col gap-y-1 py-1">
			<span>{differenceOf(event)}</span>
			{event.reason && <span className="text-ui-fg-subtle">{event.reason}</span>}
			{event.document && (
				<a
					className="text-ui-fg-interactive"
					href={`/admin/certificates/events/${event.id}/document`}
					download={event.document}
				>
					{event.document}
				</a>
			)}
		</div>
	)
}

/** In the time of Việt Nam, wherever the browser is. */
function timeText(at: string): string {
	return new Date(at).toLocaleString("vi-VN", {
		timeZone: "Asia/Ho_Chi_Minh",
		day: "2-digit",
		month: "2-digit",
		year: "numeric",
		hour: "2-digit",
		minute: "2-digit",
	})
}
