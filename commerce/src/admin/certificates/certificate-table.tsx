import { EllipsisHorizontal } from "@medusajs/icons"
import { Badge, DropdownMenu, IconButton, Table, Text } from "@medusajs/ui"
import { useState } from "react"
import { Link } from "react-router-dom"
import type { AdminCertificate } from "../../api/admin/certificates/certificate"
import { dateText, states } from "../words"
import type { Change } from "./change"
import { ChangeDrawer } from "./change-drawer"
import { certificateWords as words } from "./words"

interface Props {
	certificates: AdminCertificate[]
	/** On the page of one product its name says nothing new. */
	withSubject: boolean
}

/** Certificates with their state, and what can be done to each. */
export function CertificateTable({ certificates, withSubject }: Props) {
	const [change, setChange] = useState<Change | null>(null)
	if (certificates.length === 0)
		return (
			<Text size="small" className="px-6 py-4">
				{words.none}
			</Text>
		)
	return (
		<div className="overflow-x-auto">
			<Table>
				<Table.Header>
					<Table.Row>
						{withSubject && <Table.HeaderCell>{words.subject}</Table.HeaderCell>}
						<Table.HeaderCell>{words.rank}</Table.HeaderCell>
						<Table.HeaderCell>{words.state}</Table.HeaderCell>
						<Table.HeaderCell>{words.decision}</Table.HeaderCell>
						<Table.HeaderCell>{words.issued}</Table.HeaderCell>
						<Table.HeaderCell>{words.lastDay}</Table.HeaderCell>
						<Table.HeaderCell>
							<span className="sr-only">{words.actions}</span>
						</Table.HeaderCell>
					</Table.Row>
				</Table.Header>
				<Table.Body>
					{certificates.map((one) => (
						<Table.Row key={one.code}>
							{withSubject && (
								<Table.Cell className="min-w-48">
									<Subject subject={one.subject} />
								</Table.Cell>
							)}
							<Table.Cell className="whitespace-nowrap">{`${one.stars} sao`}</Table.Cell>
							<Table.Cell>
								<State certificate={one} />
							</Table.Cell>
							<Table.Cell>{one.decisionNumber ?? words.unstated}</Table.Cell>
							<Table.Cell>{one.issued ? dateText(one.issued) : words.unstated}</Table.Cell>
							<Table.Cell className="whitespace-nowrap">{endText(one)}</Table.Cell>
							<Table.Cell>
								<Actions certificate={one} onChoose={setChange} />
							</Table.Cell>
						</Table.Row>
					))}
				</Table.Body>
			</Table>
			{change && <ChangeDrawer change={change} onClose={() => setChange(null)} />}
		</div>
	)
}

function Subject({ subject }: { subject: AdminCertificate["subject"] }) {
	if (!subject.productId) return <>{subject.name}</>
	return (
		<Link className="text-ui-fg-interactive" to={`/products/${subject.productId}`}>
			{subject.name}
		</Link>
	)
}

function State({ certificate }: { certificate: AdminCertificate }) {
	const { state, daysLeft, isLatest, withdrawal, extension } = certificate
	const { text, colour } = states[state]
	const notes = [
		withdrawal && `${words.withdrawnOn} ${dateText(withdrawal.on)}`,
		extension && `${words.extendedTo} ${dateText(extension.until)}`,
		state !== "valid" && daysLeft !== null && words.daysLeft(daysLeft),
		!isLatest && words.replaced,
	].filter((note) => typeof note === "string")
	return (
		<div className="flex flex-col items-start gap-y-1 whitespace-nowrap py-1">
			<Badge size="2xsmall" color={colour}>
				{text}
			</Badge>
			{notes.map((note) => (
				<Text key={note} size="xsmall" className="text-ui-fg-subtle">
					{note}
				</Text>
			))}
		</div>
	)
}

function Actions({
	certificate,
	onChoose,
}: {
	certificate: AdminCertificate
	onChoose: (change: Change) => void
}) {
	const { withdrawal, extension, isLatest, ends, subject } = certificate
	return (
		<DropdownMenu>
			<DropdownMenu.Trigger asChild>
				<IconButton size="small" variant="transparent" aria-label={words.actions}>
					<EllipsisHorizontal />
				</IconButton>
			</DropdownMenu.Trigger>
			<DropdownMenu.Content>
				<DropdownMenu.Item onClick={() => onChoose({ kind: "add", subject })}>
					Thêm giấy mới
				</DropdownMenu.Item>
				{!withdrawal && !extension && isLatest && ends && (
					<DropdownMenu.Item onClick={() => onChoose({ kind: "extend", certificate })}>
						Gia hạn
					</DropdownMenu.Item>
				)}
				{!withdrawal && (
					<DropdownMenu.Item onClick={() => onChoose({ kind: "withdraw", certificate })}>
						Thu hồi
					</DropdownMenu.Item>
				)}
			</DropdownMenu.Content>
		</DropdownMenu>
	)
}

function endText({ ends }: AdminCertificate): string {
	if (!ends) return words.unstated
	if (ends.earliest === ends.latest) return dateText(ends.latest)
	return `${dateText(ends.earliest)} – ${dateText(ends.latest)}`
}
