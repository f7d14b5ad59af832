import { defineRouteConfig } from "@medusajs/admin-sdk"
import { BadgeCheck } from "@medusajs/icons"
import { Container, Heading, Tabs, Text } from "@medusajs/ui"
import { AuditList } from "../../certificates/audit-list"
import { CertificateList } from "../../certificates/certificate-list"
import { certificateWords } from "../../certificates/words"

const ends = [180, 90, 30]

/** Every certificate: those that end soon, all of them, and who changed what. */
function CertificatesPage() {
	return (
		<Container className="divide-y p-0">
			<div className="flex flex-col gap-y-1 px-6 py-4">
				<Heading>{certificateWords.title}</Heading>
				<Text size="small" className="text-ui-fg-subtle">
					{certificateWords.help}
				</Text>
			</div>
			<Tabs defaultValue="180">
				<Tabs.List className="flex-wrap px-6 py-4">
					{ends.map((days) => (
						<Tabs.Trigger key={days} value={String(days)}>
							{certificateWords.ending(days)}
						</Tabs.Trigger>
					))}
					<Tabs.Trigger value="all">{certificateWords.all}</Tabs.Trigger>
					<Tabs.Trigger value="audit">{certificateWords.audit}</Tabs.Trigger>
				</Tabs.List>
				{ends.map((days) => (
					<Tabs.Content key={days} value={String(days)}>
						<CertificateList endingWithin={days} />
					</Tabs.Content>
				))}
				<Tabs.Content value="all">
					<CertificateList endingWithin={null} />
				</Tabs.Content>
				<Tabs.Content value="audit">
					<AuditList />
				</Tabs.Content>
			</Tabs>
		</Container>
	)
}

export const config = defineRouteConfig({ label: certificateWords.title, icon: BadgeCheck })

export default CertificatesPage
