import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { useEffect } from "react"
import { useTranslation } from "react-i18next"

const SETTLED = "saolang.language"

/**
 * The admin opens in Vietnamese, whatever the browser speaks; a language chosen later in the profile
 * stays, because this is done once in each browser.
 */
const OpenInVietnamese = () => {
	const { i18n } = useTranslation()
	useEffect(() => {
		if (localStorage.getItem(SETTLED)) return
		localStorage.setItem(SETTLED, "vi")
		void i18n.changeLanguage("vi")
	}, [i18n])
	return null
}

export const config = defineWidgetConfig({ zone: "login.before" })

export default OpenInVietnamese
