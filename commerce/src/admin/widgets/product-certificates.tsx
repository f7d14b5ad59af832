import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type { AdminProduct, DetailWidgetProps } from "@medusajs/framework/types"
import { Button, Container, Heading, Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { useState } from "react"
import type { CertificateList } from "../../api/admin/certificates/list"
import { CertificateTable } from "../certificates/certificate-table"
import { ChangeDrawer } from "../certificates/change-drawer"
import { certificateWords } from "../certificates/words"
import { request } from "../request"
import { words } from "../words"

/** Below a product: every certificate it had and has, and the forms that change them. */
function ProductCertificates({ data: product }: DetailWidgetProps<AdminProduct>) {
	const [adding, setAdding] = useState(false)
	const query = new URLSearchParams({ type: "product", slug: product.handle, limit: "100" })
	const { data, isError } = useQuery({
		queryKey: ["certificates", "product", product.handle],
		queryFn: () => request<CertificateList>(`/admin/certificates?${query}`),
	})
	const subject = { type: "product" as const, slug: product.handle, name: product.title }
	return (
		<Container className="divide-y p-0">
			<div className="flex items-center justify-between px-6 py-4">
				<Heading level="h2">{certificateWords.title}</Heading>
				<Button size="small" variant="secondary" onClick={() => setAdding(true)}>
					Thêm giấy
				</Button>
			</div>
			{data ? (
				<CertificateTable certificates={data.certificates} withSubject={false} />
			) : (
				<Text size="small" className="px-6 py-4">
					{isError ? words.failed : words.loading}
				</Text>
			)}
			{adding && (
				<ChangeDrawer change={{ kind: "add", subject }} onClose={() => setAdding(false)} />
			)}
		</Container>
	)
}

export const config = defineWidgetConfig({ zone: "product.details.after" })

export default ProductCertificates
