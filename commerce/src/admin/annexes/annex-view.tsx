import { Button, Container, Heading, Table, Tabs, Text, toast, usePrompt } from "@medusajs/ui"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { useState } from "react"
import type { JudgedRow } from "../../annex/match/judged"
import { request } from "../request"
import { dateText } from "../words"
import { AnnexRow } from "./annex-row"
import type { Annex } from "./types"
import { fateWords, annexWords as words } from "./words"

const fates = ["certify", "draft", "leave"] as const
/** Rows shown at first: some thousand at once make the page slow. */
const STEP = 200

/** The preview of an import, or an import that is written. */
export function AnnexView({ annex, onClose }: { annex: Annex; onClose: () => void }) {
	const { decision, counts, rows, ignored } = annex
	return (
		<Container className="divide-y p-0">
			<div className="flex items-start justify-between gap-4 px-6 py-4">
				<div className="flex flex-col gap-y-1">
					<Heading level="h2">
						{`${decision.number}, ${dateText(decision.date)}, ${decision.authority}`}
					</Heading>
					<Text size="small" className="text-ui-fg-subtle">
						{annex.file_name}
					</Text>
				</div>
				<div className="flex gap-x-2">
					<Button variant="secondary" onClick={onClose}>
						{words.close}
					</Button>
					{annex.status === "previewed" && <Confirm annex={annex} onDone={onClose} />}
				</div>
			</div>
			<Tabs defaultValue="all">
				<Tabs.List className="flex-wrap px-6 py-4">
					<Tabs.Trigger value="all">{`${words.all} (${rows.length})`}</Tabs.Trigger>
					{fates.map((fate) => (
						<Tabs.Trigger key={fate} value={fate}>
							{`${fateWords[fate].text} (${counts[fate]})`}
						</Tabs.Trigger>
					))}
				</Tabs.List>
				<Tabs.Content value="all">
					<Rows rows={rows} />
				</Tabs.Content>
				{fates.map((fate) => (
					<Tabs.Content key={fate} value={fate}>
						<Rows rows={rows.filter((row) => row.fate === fate)} />
					</Tabs.Content>
				))}
			</Tabs>
			{ignored.length > 0 && (
				<Text size="small" className="text-ui-fg-subtle px-6 py-4">
					{`${words.ignored}: ${ignored.map(({ line, text }) => `${line}. ${text}`).join(" · ")}`}
				</Text>
			)}
		</Container>
	)
}

function Confirm({ annex, onDone }: { annex: Annex; onDone: () => void }) {
	const client = useQueryClient()
	const ask = usePrompt()
	const { counts, id, fingerprint } = annex
	const count = counts.certify + counts.draft
	const confirm = useMutation({
		mutationFn: () => request(`/admin/annexes/${id}/confirm`, "POST", { fingerprint }),
		onSuccess: async () => {
			toast.success(words.confirmed)
			await client.invalidateQueries({ queryKey: ["annexes"] })
			onDone()
		},
		onError: (error) => {
			toast.error(error.message)
		},
	})
	const press = async () => {
		const sure = await ask({
			title: words.confirm,
			description: words.confirmAsk(count, counts.leave),
			confirmText: words.confirm,
			cancelText: words.cancel,
			variant: "confirmation",
		})
		if (sure) confirm.mutate()
	}
	return (
		<Button disabled={count === 0} isLoading={confirm.isPending} onClick={press}>
			{words.confirm}
		</Button>
	)
}

function Rows({ rows }: { rows: JudgedRow[] }) {
	const [shown, setShown] = useState(STEP)
	const left = Math.min(STEP, rows.length - shown)
	return (
		<div className="overflow-x-auto">
			<Table>
				<Table.Header>
					<Table.Row>
						{[
							words.line,
							words.product,
							words.producer,
							words.result,
							words.meaning,
							words.marks,
						].map((heading) => (
							<Table.HeaderCell key={heading}>{heading}</Table.HeaderCell>
						))}
					</Table.Row>
				</Table.Header>
				<Table.Body>
					{rows.slice(0, shown).map((row) => (
						<AnnexRow key={`${row.sheet} ${row.line}`} row={row} />
					))}
				</Table.Body>
			</Table>
			{left > 0 && (
				<div className="px-6 py-4">
					<Button variant="secondary" onClick={() => setShown(shown + STEP)}>
						{words.more(left)}
					</Button>
				</div>
			)}
		</div>
	)
}
