import { defineRouteConfig } from "@medusajs/admin-sdk"
import { RocketLaunch } from "@medusajs/icons"
import { Button, Container, Heading, Text, toast } from "@medusajs/ui"
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { Link } from "react-router-dom"
import type { PublicationAnswer } from "../../../api/admin/publication/route"
import { request } from "../../request"
import { words } from "../../words"

const path = "/admin/publication"

/** What is not on line yet, and the button that publishes now. */
function PublicationPage() {
	const client = useQueryClient()
	const { data } = useQuery({
		queryKey: ["publication"],
		queryFn: () => request<PublicationAnswer>(path),
		refetchInterval: 10_000,
	})
	const publish = useMutation({
		mutationFn: () => request<PublicationAnswer>(path, "POST"),
		onSuccess: (publication) => {
			client.setQueryData(["publication"], publication)
			toast.success(words.asked)
		},
		onError: () => {
			toast.error(words.failed)
		},
	})
	const changed = data?.changedAt ? new Date(data.changedAt).toLocaleString("vi-VN") : words.none
	return (
		<Container className="divide-y p-0">
			<div className="flex items-center justify-between px-6 py-4">
				<Heading>{words.publication}</Heading>
				<Button onClick={() => publish.mutate()} isLoading={publish.isPending}>
					{words.publish}
				</Button>
			</div>
			<div className="flex flex-col gap-y-2 px-6 py-4">
				<Text size="small">{words.publicationHelp}</Text>
				<Text size="small">{`${words.pending}: ${data ? data.pending : words.loading}`}</Text>
				<Text size="small">{`${words.lastChange}: ${changed}`}</Text>
			</div>
			{data && data.photos.length > 0 && (
				<div className="flex flex-col gap-y-2 px-6 py-4">
					<Heading level="h2">{words.photosNotShown}</Heading>
					{data.photos.map(({ id, name, words: reason }) => (
						<Text key={id} size="small">
							<Link className="text-ui-fg-interactive" to={`/products/${id}`}>
								{name}
							</Link>
							{`: ${reason}`}
						</Text>
					))}
				</div>
			)}
		</Container>
	)
}

export const config = defineRouteConfig({ label: words.publication, icon: RocketLaunch })

export default PublicationPage
