import { Alert, Button } from "@medusajs/ui"
import { useMutation } from "@tanstack/react-query"
import { type FormEvent, useState } from "react"
import { isoOf } from "../form/dates"
import type { Values } from "../form/field"
import { base64Of } from "../form/file"
import { FormField } from "../form/form-field"
import { troublesOf } from "../form/troubles"
import { request } from "../request"
import { uploadFields } from "./fields"
import type { Annex } from "./types"
import { annexWords as words } from "./words"

/** The decision as a person types it, and its annex; what is wrong is said at its field. */
export function UploadForm({ onPreview }: { onPreview: (annex: Annex) => void }) {
	const [values, setValues] = useState<Values>({})
	const [file, setFile] = useState<File | null>(null)
	const preview = useMutation({
		mutationFn: async () => {
			const { date = "", ...typed } = values
			const decision = { number: "", authority: "", level: "", ...typed, date: isoOf(date) }
			// Without a file the rest of the form is judged all the same.
			const sent = file && { name: file.name, content: await base64Of(file) }
			const body = { file: sent, decision }
			return (await request<{ annex: Annex }>("/admin/annexes", "POST", body)).annex
		},
		onSuccess: onPreview,
	})
	const errors = troublesOf(preview.error)
	const elsewhere = [...errors].filter(([at]) => !uploadFields.some(({ name }) => name === at))
	const send = (event: FormEvent) => {
		event.preventDefault()
		preview.mutate()
	}
	return (
		<form className="grid gap-4 px-6 py-4 md:grid-cols-2" onSubmit={send} noValidate>
			{elsewhere.map(([name, message]) => (
				<Alert key={name} variant="error" className="md:col-span-2">
					{message}
				</Alert>
			))}
			{uploadFields.map((field) => (
				<FormField
					key={field.name}
					field={field}
					value={values[field.name] ?? ""}
					error={errors.get(field.name)}
					onChange={(value) => setValues((all) => ({ ...all, [field.name]: value }))}
					onFile={setFile}
				/>
			))}
			<div>
				<Button type="submit" isLoading={preview.isPending}>
					{words.preview}
				</Button>
			</div>
		</form>
	)
}
