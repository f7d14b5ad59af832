import { Button, Hint, Input, Label, Select, toast } from "@medusajs/ui"
import { useMutation } from "@tanstack/react-query"
import { type FormEvent, type ReactNode, useId, useState } from "react"
import { base64Of } from "../certificates/file"
import { request } from "../request"
import type { Annex } from "./types"
import { levels, annexWords as words } from "./words"

const empty = { number: "", date: "", authority: "", level: "", url: "" }

/** The decision as a person types it, and its annex. */
export function UploadForm({ onPreview }: { onPreview: (annex: Annex) => void }) {
	const [decision, setDecision] = useState(empty)
	const [file, setFile] = useState<File | null>(null)
	const set = (name: keyof typeof empty) => (value: string) =>
		setDecision((before) => ({ ...before, [name]: value }))
	const preview = useMutation({
		mutationFn: async (chosen: File) => {
			const content = await base64Of(chosen)
			const body = { file: { name: chosen.name, content }, decision }
			return (await request<{ annex: Annex }>("/admin/annexes", "POST", body)).annex
		},
		onSuccess: onPreview,
		onError: (error) => {
			toast.error(error.message)
		},
	})
	const send = (event: FormEvent) => {
		event.preventDefault()
		if (file) preview.mutate(file)
	}
	return (
		<form className="grid gap-4 px-6 py-4 md:grid-cols-2" onSubmit={send}>
			<Text
				label={words.number}
				hint={words.numberHint}
				value={decision.number}
				onChange={set("number")}
			/>
			<Text label={words.date} type="date" value={decision.date} onChange={set("date")} />
			<Text
				label={words.authority}
				hint={words.authorityHint}
				value={decision.authority}
				onChange={set("authority")}
			/>
			<Field label={words.level}>
				{(id) => (
					<Select required value={decision.level} onValueChange={set("level")}>
						<Select.Trigger id={id}>
							<Select.Value placeholder="Chọn…" />
						</Select.Trigger>
						<Select.Content>
							{Object.entries(levels).map(([level, text]) => (
								<Select.Item key={level} value={level}>
									{text}
								</Select.Item>
							))}
						</Select.Content>
					</Select>
				)}
			</Field>
			<Text label={words.url} type="url" optional value={decision.url} onChange={set("url")} />
			<Field label={words.file}>
				{(id) => (
					<input
						id={id}
						required
						type="file"
						accept=".xlsx,.csv"
						className="txt-small"
						onChange={(event) => setFile(event.target.files?.[0] ?? null)}
					/>
				)}
			</Field>
			<div>
				<Button type="submit" isLoading={preview.isPending}>
					{words.preview}
				</Button>
			</div>
		</form>
	)
}

function Text({
	label,
	hint,
	type = "text",
	optional = false,
	value,
	onChange,
}: {
	label: string
	hint?: string
	type?: "text" | "date" | "url"
	optional?: boolean
	value: string
	onChange: (value: string) => void
}) {
	return (
		<Field label={label}>
			{(id) => (
				<>
					<Input
						id={id}
						type={type}
						required={!optional}
						value={value}
						onChange={(event) => onChange(event.target.value)}
					/>
					{hint && <Hint>{hint}</Hint>}
				</>
			)}
		</Field>
	)
}

function Field({ label, children }: { label: string; children: (id: string) => ReactNode }) {
	const id = useId()
	return (
		<div className="flex flex-col gap-y-1">
			<Label htmlFor={id} size="small" weight="plus">
				{label}
			</Label>
			{children(id)}
		</div>
	)
}
