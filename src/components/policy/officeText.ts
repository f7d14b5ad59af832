import { formatPhone } from "../../../commerce/src/domain/phone"
import { config } from "../../lib/config"
import type { OfficeText } from "../../lib/policies"
import { t } from "../../lib/strings"

/** The office's own data for the texts of the policies, from configuration. */
export function officeText(): OfficeText {
	const { office } = config()
	const values = {
		...office,
		phone: office.phone && formatPhone(office.phone),
		zalo: office.zalo && formatPhone(office.zalo),
	}
	return { values, unset: t("common.unset") }
}
