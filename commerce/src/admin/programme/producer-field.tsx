import { Button, Input, Label, Text } from "@medusajs/ui"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { useId, useState } from "react"
import { request } from "../request"
import { NewProducerForm } from "./new-producer-form"
import { programmeWords as words } from "./words"

interface Found {
	producers: { handle: string; name: string; province: string | null }[]
	count: number
}

interface Props {
	/** Handle of the chosen one; "" for none. */
	value: string
	onChange: (handle: string) => void
	error: string | undefined
	/** What a new one begins with. */
	name: string
	place: Record<string, string | null>
	communeCode: string | null
}

/** The maker: chosen among those that are known, or written down anew. */
export function ProducerField({ value, onChange, error, name, place, communeCode }: Props) {
	const id = useId()
	const [q, setQ] = useState("")
	const [making, setMaking] = useState(false)
	const { data } = useQuery({
		queryKey: ["producers", value || q],
		queryFn: () => {
			const query = new URLSearchParams({ q: value || q })
			return request<Found>(`/admin/producers?${query}`)
		},
		placeholderData: keepPreviousData,
		enabled: value !== "" || q.trim() !== "",
	})
	const chosen = data?.producers.find(({ handle }) => handle === value)
	if (value)
		return (
			<div className="flex flex-col gap-y-1">
				<Text size="small" weight="plus">
					{words.producer}
				</Text>
				<div className="flex items-center gap-x-2">
					<Text size="small">
						{[chosen?.name ?? value, chosen?.province].filter(Boolean).join(", ")}
					</Text>
					<Button type="button" size="small" variant="secondary" onClick={() => onChange("")}>
						{words.producerChange}
					</Button>
				</div>
			</div>
		)
	if (making)
		return (
			<NewProducerForm
				name={name}
				place={place}
				communeCode={communeCode}
				onMade={(handle) => {
					setMaking(false)
					onChange(handle)
				}}
				onCancel={() => setMaking(false)}
			/>
		)
	const left = (data?.count ?? 0) - (data?.producers.length ?? 0)
	return (
		<div className="flex flex-col gap-y-2">
			<Label htmlFor={id} size="small" weight="plus">
				{words.producer}
			</Label>
			<div className="flex gap-x-2">
				<Input
					id={id}
					type="search"
					value={q}
					placeholder={words.producerSearch}
					onChange={(event) => setQ(event.target.value)}
				/>
				<Button type="button" variant="secondary" onClick={() => setMaking(true)}>
					{words.producerNew}
				</Button>
			</div>
			{error && (
				<Text size="small" className="text-ui-fg-error">
					{error}
				</Text>
			)}
			{q.trim() !== "" && data && (
				<ul className="flex flex-col items-start gap-y-1">
					{data.producers.map((one) => (
						<li key={one.handle}>
							<Button
								type="button"
								size="small"
								variant="transparent"
								onClick={() => onChange(one.handle)}
							>
								{[one.name, one.province].filter(Boolean).join(", ")}
							</Button>
						</li>
					))}
					{data.count === 0 && <Text size="small">{words.producerNone}</Text>}
					{left > 0 && <Text size="small">{words.producerMore(left)}</Text>}
				</ul>
			)}
		</div>
	)
}
