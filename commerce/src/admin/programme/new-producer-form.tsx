import { Alert, Button, Text } from "@medusajs/ui"
import { useMutation } from "@tanstack/react-query"
import { useState } from "react"
import type { Field, Values } from "../form/field"
import { FormField } from "../form/form-field"
import { troublesOf } from "../form/troubles"
import { request } from "../request"
import { producerKinds, programmeWords as words } from "./words"

const fields: Field[] = [
	{ name: "name", label: "Tên chủ thể", kind: "text" },
	{
		name: "kind",
		label: "Loại hình",
		kind: "choice",
		choices: Object.entries(producerKinds).map(([value, label]) => ({ value, label })),
	},
	{
		name: "phone",
		label: "Điện thoại",
		kind: "text",
		optional: true,
		hint: "Chỉ số mà chủ thể hoặc một nguồn đã công bố",
	},
	{
		name: "source",
		label: "Trang đã công bố số điện thoại",
		kind: "text",
		optional: true,
	},
]

interface Props {
	name: string
	place: Record<string, string | null>
	communeCode: string | null
	onMade: (handle: string) => void
	onCancel: () => void
}

/** A maker nobody wrote down before. Not a form of its own: it stands inside one. */
export function NewProducerForm({ name, place, communeCode, onMade, onCancel }: Props) {
	const [typed, setTyped] = useState<Values>({ name, kind: "" })
	const make = useMutation({
		mutationFn: () => {
			const said = Object.fromEntries(
				Object.entries(typed).map(([key, text]) => [key, text.trim() || null]),
			)
			const body = { ...said, asIssued: place, communeCode }
			return request<{ producer: { handle: string } }>("/admin/producers", "POST", body)
		},
		onSuccess: ({ producer }) => onMade(producer.handle),
	})
	const errors = troublesOf(make.error)
	const elsewhere = [...errors].filter(([at]) => !fields.some((field) => field.name === at))
	return (
		<fieldset className="border-ui-border-base flex flex-col gap-y-3 rounded-lg border p-4">
			<legend className="txt-small-plus px-1">{words.producerNew}</legend>
			{elsewhere.map(([at, message]) => (
				<Alert key={at} variant="error">
					{message}
				</Alert>
			))}
			<div className="grid gap-3 md:grid-cols-2">
				{fields.map((field) => (
					<FormField
						key={field.name}
						field={field}
						value={typed[field.name] ?? ""}
						error={errors.get(field.name)}
						onChange={(value) => setTyped((all) => ({ ...all, [field.name]: value }))}
					/>
				))}
			</div>
			<Text size="small" className="text-ui-fg-subtle">
				{words.producerPlace}
			</Text>
			<div className="flex gap-x-2">
				<Button type="button" size="small" isLoading={make.isPending} onClick={() => make.mutate()}>
					{words.producerAdd}
				</Button>
				<Button type="button" size="small" variant="secondary" onClick={onCancel}>
					{words.cancel}
				</Button>
			</div>
		</fieldset>
	)
}
