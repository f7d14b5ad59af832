import { Alert, Button, FocusModal, Heading, Text, toast } from "@medusajs/ui"
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { type FormEvent, useState } from "react"
import type { ProgrammeForm } from "../../programme/form"
import type { Field, Values } from "../form/field"
import { FormField } from "../form/form-field"
import { troublesOf } from "../form/troubles"
import { request } from "../request"
import { confirmField, sections } from "./fields"
import { PlaceField } from "./place-field"
import { ProducerField } from "./producer-field"
import { bodyOf, placeOf, typedOf } from "./typed"
import { programmeWords as words } from "./words"

interface Props {
	productId: string
	form: ProgrammeForm
	onClose: () => void
}

/** All that the programme says of a product, in one form. */
export function ProfileModal({ productId, form, onClose }: Props) {
	const [typed, setTyped] = useState<Values>(() => typedOf(form.values))
	const client = useQueryClient()
	const save = useMutation({
		mutationFn: () =>
			request(`/admin/products/${productId}/programme`, "POST", bodyOf(typed, form.values.seen)),
		onSuccess: async () => {
			toast.success(words.saved)
			await client.invalidateQueries({ queryKey: ["programme", productId] })
			await client.invalidateQueries({ queryKey: ["packs", productId] })
			onClose()
		},
	})
	const errors = byField(troublesOf(save.error))
	const set = (name: string, value: string) => setTyped((all) => ({ ...all, [name]: value }))
	const field = (one: Field) => (
		<FormField
			key={one.name}
			field={one}
			value={typed[one.name] ?? ""}
			error={errors.get(one.name)}
			onChange={(value) => set(one.name, value)}
		/>
	)
	const send = (event: FormEvent) => {
		event.preventDefault()
		save.mutate()
	}
	const general = errors.get("")
	return (
		<FocusModal open onOpenChange={(open) => !open && onClose()}>
			<FocusModal.Content>
				<form onSubmit={send} className="flex h-full flex-col overflow-hidden" noValidate>
					<FocusModal.Header>
						<FocusModal.Title>{words.profile}</FocusModal.Title>
						<FocusModal.Description className="sr-only">{words.profile}</FocusModal.Description>
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
						<div className="mx-auto flex w-full max-w-3xl flex-col gap-y-8 px-4 py-8">
							{errors.size > 0 && (
								<Alert variant="error">{general ?? [...errors.values()].join(" ")}</Alert>
							)}
							{form.annex && <FromAnnex annex={form.annex} />}
							<div className="grid gap-4 md:grid-cols-2">
								<SetField
									value={typed.setNumber ?? ""}
									error={errors.get("setNumber")}
									onChange={set}
								/>
								<div />
								<PlaceField
									typed={typed}
									errors={errors}
									onChange={set}
									candidates={form.candidates}
								/>
							</div>
							<ProducerField
								value={typed.producer ?? ""}
								onChange={(handle) => set("producer", handle)}
								error={errors.get("producer")}
								name={form.annex?.producer ?? ""}
								place={placeOf(typed)}
								communeCode={typed.communeCode || null}
							/>
							{sections.map(({ title, fields }) => (
								<section key={title} className="flex flex-col gap-y-4">
									<Heading level="h2">{title}</Heading>
									<div className="grid gap-4 md:grid-cols-2">{fields.map(field)}</div>
								</section>
							))}
							{form.illustrative && field(confirmField)}
						</div>
					</FocusModal.Body>
				</form>
			</FocusModal.Content>
		</FocusModal>
	)
}

interface SetFieldProps {
	value: string
	error: string | undefined
	onChange: (name: string, value: string) => void
}

function SetField({ value, error, onChange }: SetFieldProps) {
	const { data } = useQuery({
		queryKey: ["sets"],
		queryFn: () => request<{ sets: { number: number; name: string }[] }>("/admin/sets"),
		staleTime: Number.POSITIVE_INFINITY,
	})
	const choices = (data?.sets ?? []).map(({ number, name }) => ({
		value: String(number),
		label: `${number}. ${name}`,
	}))
	return (
		<FormField
			field={{ name: "setNumber", label: "Bộ sản phẩm", kind: "choice", choices }}
			value={value}
			error={error}
			onChange={(next) => onChange("setNumber", next)}
		/>
	)
}

function FromAnnex({ annex }: { annex: NonNullable<ProgrammeForm["annex"]> }) {
	const said = [annex.producer, annex.address, annex.set, annex.decision].filter(Boolean)
	return (
		<Text size="small" className="text-ui-fg-subtle">
			{`${words.fromAnnex}: ${said.join("; ")}`}
		</Text>
	)
}

/** One of several lines or months being wrong is shown at the field they are typed into. */
function byField(troubles: Map<string, string>): Map<string, string> {
	return new Map(
		[...troubles].map(([at, message]) => [
			at.replace(/^(seasonMonths|certifications|export)\..*/, "$1"),
			message,
		]),
	)
}
