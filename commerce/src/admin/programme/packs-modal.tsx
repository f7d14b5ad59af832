import { Alert, Button, FocusModal, Text, toast } from "@medusajs/ui"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { type FormEvent, useState } from "react"
import type { PackForm } from "../../api/admin/products/[id]/packs/form"
import { TICKED } from "../form/field"
import { FormField } from "../form/form-field"
import { troublesOf } from "../form/troubles"
import { request } from "../request"
import { confirmField } from "./fields"
import { emptyPack, packBody, packFields, packTyped } from "./pack-typed"
import { programmeWords as words } from "./words"

interface Props {
	productId: string
	form: PackForm
	onClose: () => void
}

/** What is on sale of a product: packs, prices, stock. */
export function PacksModal({ productId, form, onClose }: Props) {
	const [packs, setPacks] = useState(() =>
		form.packs.length > 0 ? form.packs.map(packTyped) : [emptyPack("1")],
	)
	const [confirmed, setConfirmed] = useState("")
	const client = useQueryClient()
	const save = useMutation({
		mutationFn: () =>
			request(`/admin/products/${productId}/packs`, "POST", {
				seen: form.seen ?? "",
				packs: packs.map(packBody),
				confirmed: confirmed === TICKED,
			}),
		onSuccess: async () => {
			toast.success(words.saved)
			// Medusa's own boxes on the page show packs, too.
			await client.invalidateQueries()
			onClose()
		},
	})
	const errors = troublesOf(save.error)
	const general = [...errors].filter(([at]) => !at.startsWith("packs."))
	const send = (event: FormEvent) => {
		event.preventDefault()
		save.mutate()
	}
	const change = (key: string, name: string, value: string) =>
		setPacks((all) =>
			all.map((pack) =>
				pack.key === key ? { ...pack, values: { ...pack.values, [name]: value } } : pack,
			),
		)
	return (
		<FocusModal open onOpenChange={(open) => !open && onClose()}>
			<FocusModal.Content>
				<form onSubmit={send} className="flex h-full flex-col overflow-hidden" noValidate>
					<FocusModal.Header>
						<FocusModal.Title>{words.packs}</FocusModal.Title>
						<FocusModal.Description className="sr-only">{words.packsHelp}</FocusModal.Description>
						<div className="flex items-center justify-end gap-x-2">
							<Button type="button" size="small" variant="secondary" onClick={onClose}>
								{words.cancel}
							</Button>
							<Button type="submit" size="small" isLoading={save.isPending}>
								{words.save}
							</Button>
						</div>
					</FocusModal.Header>
					<FocusModal.Body className="flex-1 overflow-y-auto">
						<div className="mx-auto flex w-full max-w-5xl flex-col gap-y-6 px-4 py-8">
							<Text size="small" className="text-ui-fg-subtle">
								{words.packsHelp}
							</Text>
							{general.map(([at, message]) => (
								<Alert key={at} variant="error">
									{message}
								</Alert>
							))}
							{packs.map((pack, at) => (
								<div key={pack.key} className="grid gap-4 md:grid-cols-6">
									{packFields.map((field) => (
										<FormField
											key={field.name}
											field={field}
											value={pack.values[field.name] ?? ""}
											error={errorOf(errors, at, field.name)}
											onChange={(value) => change(pack.key, field.name, value)}
										/>
									))}
								</div>
							))}
							<div>
								<Button
									type="button"
									size="small"
									variant="secondary"
									onClick={() => setPacks((all) => [...all, emptyPack(`new ${all.length}`)])}
								>
									{words.addPack}
								</Button>
							</div>
							{form.illustrative && form.packs.length > 0 && (
								<FormField
									field={confirmField}
									value={confirmed}
									error={undefined}
									onChange={setConfirmed}
								/>
							)}
						</div>
					</FocusModal.Body>
				</form>
			</FocusModal.Content>
		</FocusModal>
	)
}

/** The amount and its unit are one value of two fields. */
function errorOf(errors: Map<string, string>, at: number, name: string): string | undefined {
	const path = { amount: "netAmount.value", unit: "netAmount.unit" }[name] ?? name
	return errors.get(`packs.${at}.${path}`)
}
