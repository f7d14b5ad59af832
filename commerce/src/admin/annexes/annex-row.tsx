import { Badge, Table, Text } from "@medusajs/ui"
import type { JudgedRow } from "../../annex/match/judged"
import { isObstacle } from "../../annex/match/mark"
import { markWords } from "../../annex/words"
import { fateWords, annexWords as words } from "./words"

/** One line of an annex and what it means. */
export function AnnexRow({ row }: { row: JudgedRow }) {
	const { text, colour } = fateWords[row.fate]
	return (
		<Table.Row>
			<Table.Cell>{row.line}</Table.Cell>
			<Table.Cell className="py-2">
				<Text size="small">{row.name || words.noName}</Text>
				{row.subject && row.subject.name !== row.name && <Note>{`= ${row.subject.name}`}</Note>}
				{row.among.length > 0 && (
					<Note>{`${words.among}: ${row.among.map(({ name }) => name).join("; ")}`}</Note>
				)}
			</Table.Cell>
			<Table.Cell className="py-2">
				<Text size="small">{row.producer}</Text>
				<Note>{row.address}</Note>
				{row.place.candidates.length > 0 && (
					<Note>
						{`${words.candidates}: ${row.place.candidates.map(({ name }) => name).join("; ")}`}
					</Note>
				)}
			</Table.Cell>
			<Table.Cell className="whitespace-nowrap">{resultText(row)}</Table.Cell>
			<Table.Cell>
				<Badge size="2xsmall" color={colour} className="whitespace-nowrap">
					{text}
				</Badge>
			</Table.Cell>
			<Table.Cell className="py-2">
				{row.marks.map((mark) => (
					<Text
						key={mark}
						size="xsmall"
						className={isObstacle(mark) ? "text-ui-fg-error" : "text-ui-fg-subtle"}
					>
						{markWords[mark]}
					</Text>
				))}
			</Table.Cell>
		</Table.Row>
	)
}

function Note({ children }: { children: string }) {
	return (
		<Text size="xsmall" className="text-ui-fg-subtle">
			{children}
		</Text>
	)
}

function resultText({ stars, score, result }: JudgedRow): string {
	const written = stars ?? result.stars
	const points = score === null ? null : `${String(score).replace(".", ",")} ${words.points}`
	const rank = written === null ? null : `${String(written).replace(".", ",")} sao`
	return [rank, points].filter(Boolean).join(", ") || words.noStars
}
