import { Checkbox, Hint, Input, Label, Select, Textarea } from "@medusajs/ui"
import { useId } from "react"
import { type Field, TICKED } from "./field"

interface Props {
	field: Field
	value: string
	error: string | undefined
	onChange: (value: string) => void
	onFile?: (file: File | null) => void
}

/** A field with its label, and what is wrong with it right below. */
export function FormField({ field, value, error, onChange, onFile }: Props) {
	const id = `${useId()}${field.name}`
	const shared = { id, "aria-invalid": error !== undefined, "aria-describedby": `${id}-hint` }
	const hint = (
		<Hint id={`${id}-hint`} variant={error ? "error" : "info"}>
			{error ?? field.hint}
		</Hint>
	)
	if (field.kind === "check")
		return (
			<div className="flex flex-col gap-y-1">
				<div className="flex items-center gap-x-2">
					<Checkbox
						{...shared}
						checked={value === TICKED}
						onCheckedChange={(ticked) => onChange(ticked === true ? TICKED : "")}
					/>
					<Label htmlFor={id} size="small">
						{field.label}
					</Label>
				</div>
				{hint}
			</div>
		)
	return (
		<div className="flex flex-col gap-y-1">
			<Label htmlFor={id} size="small" weight="plus">
				{field.label}
				{field.optional && <span className="text-ui-fg-muted font-normal"> (không bắt buộc)</span>}
			</Label>
			{field.kind === "choice" ? (
				<Choice field={field} value={value} onChange={onChange} shared={shared} />
			) : field.kind === "long" ? (
				<Textarea {...shared} value={value} onChange={(event) => onChange(event.target.value)} />
			) : field.kind === "file" ? (
				<input
					{...shared}
					type="file"
					accept={field.accept}
					className="txt-small"
					onChange={(event) => onFile?.(event.target.files?.[0] ?? null)}
				/>
			) : (
				<Input {...shared} value={value} onChange={(event) => onChange(event.target.value)} />
			)}
			{hint}
		</div>
	)
}

/** The list cannot hold an empty value, so one stands for it. */
const NOTHING = "-"

function Choice({
	field,
	value,
	onChange,
	shared,
}: Pick<Props, "field" | "value" | "onChange"> & {
	shared: { id: string; "aria-invalid": boolean; "aria-describedby": string }
}) {
	const chosen = value || (field.choices?.some((choice) => choice.value === "") ? NOTHING : "")
	return (
		<Select
			value={chosen}
			onValueChange={(next) => {
				// The list tells of an empty value when it closes without a choice.
				if (next) onChange(next === NOTHING ? "" : next)
			}}
		>
			<Select.Trigger {...shared}>
				<Select.Value placeholder="Chọn…" />
			</Select.Trigger>
			<Select.Content>
				{field.choices?.map(({ value: one, label }) => (
					<Select.Item key={one} value={one || NOTHING}>
						{label}
					</Select.Item>
				))}
			</Select.Content>
		</Select>
	)
}
