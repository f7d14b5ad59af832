import { Alert, Button, Drawer, toast } from "@medusajs/ui"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { type FormEvent, useState } from "react"
import type { Values } from "../form/field"
import { base64Of } from "../form/file"
import { FormField } from "../form/form-field"
import { troublesOf } from "../form/troubles"
import { request } from "../request"
import { type Change, formOf } from "./change"
import { certificateWords } from "./words"

interface Props {
	change: Change
	onClose: () => void
}

/** The form of one change of a certificate; what the server refuses is shown at its field. */
export function ChangeDrawer({ change, onClose }: Props) {
	const { title, about, submit, danger, fields, path, bodyOf } = formOf(change)
	const [values, setValues] = useState<Values>({})
	const [file, setFile] = useState<File | null>(null)
	const client = useQueryClient()
	const send = useMutation<unknown, Error>({
		mutationFn: async () => {
			const document = file && { name: file.name, content: await base64Of(file) }
			return request(path, "POST", { ...bodyOf(values), document })
		},
		onSuccess: async () => {
			toast.success(certificateWords.saved)
			await client.invalidateQueries({ queryKey: ["certificates"] })
			await client.invalidateQueries({ queryKey: ["programme"] })
			onClose()
		},
	})
	const errors = errorsOf(send.error)
	const elsewhere = [...errors].filter(([name]) => !fields.some((field) => field.name === name))
	const onSubmit = (event: FormEvent) => {
		event.preventDefault()
		send.mutate()
	}
	return (
		<Drawer open onOpenChange={(open) => !open && onClose()}>
			<Drawer.Content>
				<Drawer.Header>
					<Drawer.Title>{title}</Drawer.Title>
					<Drawer.Description>{about}</Drawer.Description>
				</Drawer.Header>
				<form onSubmit={onSubmit} className="flex flex-1 flex-col overflow-hidden" noValidate>
					<Drawer.Body className="flex flex-1 flex-col gap-y-4 overflow-y-auto">
						{elsewhere.map(([name, message]) => (
							<Alert key={name} variant="error">
								{message}
							</Alert>
						))}
						{fields.map((field) => (
							<FormField
								key={field.name}
								field={field}
								value={values[field.name] ?? ""}
								error={errors.get(field.name)}
								onChange={(value) => setValues((all) => ({ ...all, [field.name]: value }))}
								onFile={setFile}
							/>
						))}
					</Drawer.Body>
					<Drawer.Footer>
						<Button type="button" variant="secondary" onClick={onClose}>
							{certificateWords.cancel}
						</Button>
						<Button
							type="submit"
							variant={danger ? "danger" : "primary"}
							isLoading={send.isPending}
						>
							{submit}
						</Button>
					</Drawer.Footer>
				</form>
			</Drawer.Content>
		</Drawer>
	)
}

/** Whatever is wrong inside the paper is wrong with the paper. */
function errorsOf(error: Error | null): Map<string, string> {
	const found = [...troublesOf(error)]
	return new Map(
		found.map(([name, message]) => [name.replace(/^document\..*/, "document"), message]),
	)
}
