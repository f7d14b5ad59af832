import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ArrowUpTray } from "@medusajs/icons"
import { Container, Heading, Text } from "@medusajs/ui"
import { useQueryClient } from "@tanstack/react-query"
import { useState } from "react"
import { AnnexList } from "../../annexes/annex-list"
import { AnnexView } from "../../annexes/annex-view"
import type { Annex } from "../../annexes/types"
import { UploadForm } from "../../annexes/upload-form"
import { annexWords } from "../../annexes/words"

/** Annexes of decisions: uploaded, looked at, written, taken back. */
function AnnexesPage() {
	const client = useQueryClient()
	const [annex, setAnnex] = useState<Annex | null>(null)
	const show = (made: Annex) => {
		setAnnex(made)
		void client.invalidateQueries({ queryKey: ["annexes"] })
	}
	return (
		<div className="flex flex-col gap-y-3">
			{annex ? (
				<AnnexView annex={annex} onClose={() => setAnnex(null)} />
			) : (
				<Container className="divide-y p-0">
					<div className="flex flex-col gap-y-1 px-6 py-4">
						<Heading>{annexWords.title}</Heading>
						<Text size="small" className="text-ui-fg-subtle">
							{annexWords.help}
						</Text>
					</div>
					<UploadForm onPreview={show} />
				</Container>
			)}
			<AnnexList onOpen={setAnnex} />
		</div>
	)
}

export const config = defineRouteConfig({ label: annexWords.title, icon: ArrowUpTray })

export default AnnexesPage
