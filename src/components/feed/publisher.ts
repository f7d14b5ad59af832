import { config } from "../../lib/config"
import { t } from "../../lib/strings"

/** Who answers for what is published: the office once it is set, else the site by its name. */
export function publisher(): string {
	return config().office.name ?? t("site.name")
}
