import { Button, Text } from "@medusajs/ui"
import { useMutation } from "@tanstack/react-query"
import { useState } from "react"
import type { Values } from "../form/field"
import { FormField } from "../form/form-field"
import { request } from "../request"
import { placeFields } from "./fields"
import { placeOf } from "./typed"
import { programmeWords as words } from "./words"

interface Unit {
	code: string
	name: string
}

interface Props {
	typed: Values
	errors: Map<string, string>
	onChange: (name: string, value: string) => void
	/** Communes to choose from, as far as they are known already. */
	candidates: Unit[]
}

/** The place as issued, and the commune of today: asked for, never guessed. */
export function PlaceField({ typed, errors, onChange, candidates }: Props) {
	const [units, setUnits] = useState<Unit[]>(candidates)
	const lookUp = useMutation({
		mutationFn: () => {
			const parts = Object.entries(placeOf(typed)).flatMap(([name, text]) =>
				text ? [[name, text]] : [],
			)
			return request<{ units: Unit[] }>(`/admin/places?${new URLSearchParams(parts)}`)
		},
		onSuccess: ({ units: found }) => {
			setUnits(found)
			onChange("communeCode", found.length === 1 ? (found[0]?.code ?? "") : "")
		},
	})
	const chosen = typed.communeCode ?? ""
	const shown =
		chosen && !units.some(({ code }) => code === chosen)
			? [...units, { code: chosen, name: chosen }]
			: units
	return (
		<>
			{placeFields.map((field) => (
				<FormField
					key={field.name}
					field={field}
					value={typed[field.name] ?? ""}
					error={errors.get(field.name)}
					onChange={(value) => {
						onChange(field.name, value)
						// Another address is another place: what was chosen for the old one no longer holds.
						onChange("communeCode", "")
					}}
				/>
			))}
			<div className="flex flex-col items-start gap-y-2">
				<Button
					type="button"
					size="small"
					variant="secondary"
					isLoading={lookUp.isPending}
					onClick={() => lookUp.mutate()}
				>
					{words.lookUp}
				</Button>
				{lookUp.data?.units.length === 0 && (
					<Text size="small" className="text-ui-fg-error">
						{words.lookUpNone}
					</Text>
				)}
			</div>
			<FormField
				field={{
					name: "communeCode",
					label: words.commune,
					kind: "choice",
					optional: true,
					choices: [
						{ value: "", label: words.communeAuto },
						...shown.map(({ code, name }) => ({ value: code, label: name })),
					],
				}}
				value={chosen}
				error={errors.get("communeCode")}
				onChange={(value) => onChange("communeCode", value)}
			/>
		</>
	)
}
