import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import type { Actor } from "../../../workflows/certificate/event"
import { certificateReasons } from "../../../workflows/certificate/reasons"
import { Troubles } from "../../../workflows/certificate/trouble"

/** The person who asks. A key of a machine has no name to write into the audit list, so it is refused. */
export async function actorOf(req: AuthenticatedMedusaRequest): Promise<Actor> {
	const { actor_id: id, actor_type: type } = req.auth_context
	const [user] = type === "user" ? await req.scope.resolve(Modules.USER).listUsers({ id }) : []
	if (!user)
		throw new Troubles(
			[{ field: "", message: certificateReasons.only_people }],
			MedusaError.Types.FORBIDDEN,
		)
	return { id, name: user.email }
}
