import { Badge, Button, Container, Heading, Table, Text, toast, usePrompt } from "@medusajs/ui"
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { request } from "../request"
import { words as common, dateText } from "../words"
import type { Annex, AnnexSummary } from "./types"
import { fateWords, statusWords, timeText, annexWords as words } from "./words"

/** Imports, the newest first: who, when, which file, what became of it. */
export function AnnexList({ onOpen }: { onOpen: (annex: Annex) => void }) {
	const { data, isError } = useQuery({
		queryKey: ["annexes"],
		queryFn: () => request<{ annexes: AnnexSummary[] }>("/admin/annexes?limit=100"),
	})
	return (
		<Container className="divide-y p-0">
			<Heading level="h2" className="px-6 py-4">
				{words.imports}
			</Heading>
			{data && data.annexes.length > 0 ? (
				<div className="overflow-x-auto">
					<Table>
						<Table.Body>
							{data.annexes.map((annex) => (
								<Row key={annex.id} annex={annex} onOpen={onOpen} />
							))}
						</Table.Body>
					</Table>
				</div>
			) : (
				<Text size="small" className="px-6 py-4">
					{data ? words.noImports : isError ? common.failed : common.loading}
				</Text>
			)}
		</Container>
	)
}

function Row({ annex, onOpen }: { annex: AnnexSummary; onOpen: (annex: Annex) => void }) {
	const { text, colour } = statusWords[annex.status]
	const { counts, decision } = annex
	const open = useMutation({
		mutationFn: () => request<{ annex: Annex }>(`/admin/annexes/${annex.id}`),
		onSuccess: (answer) => onOpen(answer.annex),
		onError: (error) => {
			toast.error(error.message)
		},
	})
	return (
		<Table.Row>
			<Table.Cell className="py-2">
				<Text size="small" weight="plus">
					{`${decision.number}, ${dateText(decision.date)}`}
				</Text>
				<Note>{decision.authority}</Note>
			</Table.Cell>
			<Table.Cell className="py-2">
				<Text size="small">{annex.file_name}</Text>
				<Note>{`SHA-256 ${annex.file_hash.slice(0, 12)}…`}</Note>
			</Table.Cell>
			<Table.Cell className="py-2">
				<Badge size="2xsmall" color={colour}>
					{text}
				</Badge>
				{historyOf(annex).map((line) => (
					<Note key={line}>{line}</Note>
				))}
			</Table.Cell>
			<Table.Cell className="py-2">
				{(["certify", "draft", "leave"] as const).map((fate) => (
					<Note key={fate}>{`${fateWords[fate].text}: ${counts[fate]}`}</Note>
				))}
			</Table.Cell>
			<Table.Cell>
				<div className="flex justify-end gap-x-2">
					<Button
						size="small"
						variant="secondary"
						isLoading={open.isPending}
						onClick={() => open.mutate()}
					>
						{words.open}
					</Button>
					{annex.status === "confirmed" && <Undo id={annex.id} />}
				</div>
			</Table.Cell>
		</Table.Row>
	)
}

function Undo({ id }: { id: string }) {
	const client = useQueryClient()
	const ask = usePrompt()
	const undo = useMutation({
		mutationFn: () => request(`/admin/annexes/${id}/undo`, "POST", {}),
		onSuccess: async () => {
			toast.success(words.undone)
			await client.invalidateQueries({ queryKey: ["annexes"] })
		},
		onError: (error) => {
			toast.error(error.message)
		},
	})
	const press = async () => {
		const sure = await ask({
			title: words.undo,
			description: words.undoAsk,
			confirmText: words.undo,
			cancelText: words.cancel,
		})
		if (sure) undo.mutate()
	}
	return (
		<Button size="small" variant="danger" isLoading={undo.isPending} onClick={press}>
			{words.undo}
		</Button>
	)
}

function Note({ children }: { children: string }) {
	return (
		<Text size="xsmall" className="text-ui-fg-subtle">
			{children}
		</Text>
	)
}

function historyOf(annex: AnnexSummary): string[] {
	const steps = [
		[annex.created_at, annex.previewed_by],
		[annex.confirmed_at, annex.confirmed_by],
		[annex.undone_at, annex.undone_by],
	]
	return steps.flatMap(([at, by]) => (at && by ? [`${timeText(at)}, ${by}`] : []))
}
