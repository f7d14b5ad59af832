import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type { AdminProduct, DetailWidgetProps } from "@medusajs/framework/types"
import { Badge, Button, Container, Heading, Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { type ReactNode, useState } from "react"
import type { PackForm } from "../../api/admin/products/[id]/packs/form"
import type { ProgrammeForm } from "../../programme/form"
import type { ProgrammeSummary } from "../../programme/summary"
import { missingOf } from "../programme/missing"
import { PacksModal } from "../programme/packs-modal"
import { ProfileModal } from "../programme/profile-modal"
import { programmeWords } from "../programme/words"
import { request } from "../request"
import { dateText, states, words } from "../words"

/** Beside a product: who makes it, what certifies it, where it comes from; and the forms of all that. */
function ProductProgramme({ data: product }: DetailWidgetProps<AdminProduct>) {
	const [editing, setEditing] = useState<"profile" | "packs" | null>(null)
	const path = `/admin/products/${product.id}`
	const { data, isError } = useQuery({
		queryKey: ["programme", product.id],
		queryFn: () =>
			request<{ programme: ProgrammeSummary; form: ProgrammeForm }>(`${path}/programme`),
	})
	const packs = useQuery({
		queryKey: ["packs", product.id],
		queryFn: () => request<PackForm>(`${path}/packs`),
	})
	const close = () => setEditing(null)
	return (
		<Container className="divide-y p-0">
			<div className="flex flex-wrap items-center justify-between gap-2 px-6 py-4">
				<Heading level="h2">{words.programme}</Heading>
				<div className="flex gap-x-2">
					<Button
						size="small"
						variant="secondary"
						disabled={!data}
						onClick={() => setEditing("profile")}
					>
						{programmeWords.edit}
					</Button>
					<Button
						size="small"
						variant="secondary"
						disabled={!packs.data?.seen}
						onClick={() => setEditing("packs")}
					>
						{programmeWords.editPacks}
					</Button>
				</div>
			</div>
			{data && packs.data && (
				<Missing what={missingOf(product.status, data.form.values, packs.data)} />
			)}
			{data ? (
				<Summary programme={data.programme} />
			) : (
				<Text className="px-6 py-4" size="small">
					{isError ? words.failed : words.loading}
				</Text>
			)}
			{editing === "profile" && data && (
				<ProfileModal productId={product.id} form={data.form} onClose={close} />
			)}
			{editing === "packs" && packs.data && (
				<PacksModal productId={product.id} form={packs.data} onClose={close} />
			)}
		</Container>
	)
}

function Missing({ what }: { what: string[] }) {
	return (
		<Line label={programmeWords.missing}>
			{what.length === 0 ? (
				programmeWords.nothingMissing
			) : (
				<ul className="list-disc pl-4">
					{what.map((one) => (
						<li key={one}>{one}</li>
					))}
				</ul>
			)}
		</Line>
	)
}

function Summary({ programme }: { programme: ProgrammeSummary }) {
	const { producer, setNumber, certificates, place, placeToday } = programme
	return (
		<>
			<Line label={words.producer}>{producer?.name ?? words.noProducer}</Line>
			<Line label={words.set}>{setNumber ?? words.unstated}</Line>
			<Line label={words.certificates}>
				{certificates.length === 0 && words.noCertificate}
				{certificates.map((certificate) => (
					<Certificate key={certificate.id} certificate={certificate} />
				))}
			</Line>
			{place && (
				<Line label={words.placeIssued}>
					{textOf(place.asIssued.commune, place.asIssued.district, place.asIssued.province)}
				</Line>
			)}
			{place && <Line label={words.placeToday}>{placeToday ?? words.unstated}</Line>}
		</>
	)
}

function Certificate({ certificate }: { certificate: ProgrammeSummary["certificates"][number] }) {
	const { stars, state, decisionNumber, authority, issued, ends } = certificate
	const { text, colour } = states[state]
	return (
		<div className="flex flex-col gap-y-1 pb-3">
			<div className="flex items-center gap-x-2">
				<span>
					{stars} {words.stars}
				</span>
				<Badge size="2xsmall" color={colour}>
					{text}
				</Badge>
			</div>
			<span>{`${words.decision}: ${decisionNumber ?? words.unstated}`}</span>
			<span>{`${words.authority}: ${authority ?? words.unstated}`}</span>
			<span>{`${words.issued}: ${issued ? dateText(issued) : words.unstated}`}</span>
			<span>{`${words.ends}: ${endText(ends)}`}</span>
		</div>
	)
}

function Line({ label, children }: { label: string; children: ReactNode }) {
	return (
		<div className="grid grid-cols-3 px-6 py-4">
			<Text size="small" weight="plus">
				{label}
			</Text>
			<Text as="div" size="small" className="col-span-2">
				{children}
			</Text>
		</div>
	)
}

function endText(ends: { earliest: string; latest: string } | null): string {
	if (!ends) return words.unstated
	if (ends.earliest === ends.latest) return dateText(ends.latest)
	return `${dateText(ends.earliest)} – ${dateText(ends.latest)}`
}

const textOf = (...parts: (string | null)[]): string =>
	parts.filter(Boolean).join(", ") || words.unstated

export const config = defineWidgetConfig({ zone: "product.details.side.after" })

export default ProductProgramme
