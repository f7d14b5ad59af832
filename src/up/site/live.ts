import { hasIllustrative } from "../../lib/catalogue/illustrative"
import { products } from "../../lib/catalogue/products"
import { config, officeIsSet } from "../../lib/config"
import type { Settings } from "../settings"
import { Trouble } from "../tell.mjs"

/** A shop for real must know its owner and hold no made-up value: SITE_MODE=live refuses otherwise. */
export function requireReadyForLive(settings: Settings): void {
	if (!settings.live) return
	const missing: string[] = []
	if (!officeIsSet(config().office))
		missing.push("khai đủ OFFICE_NAME, OFFICE_ADDRESS, OFFICE_PHONE và OFFICE_EMAIL")
	if (!process.env.SITE_URL?.startsWith("https://"))
		missing.push("đặt SITE_URL là địa chỉ https của trang")
	const left = products().filter(hasIllustrative).length
	if (left > 0) missing.push(`thay số liệu minh họa của ${left} sản phẩm bằng số liệu thật`)
	if (missing.length > 0)
		throw new Trouble(`SITE_MODE=live chưa chạy được; còn phải: ${missing.join("; ")}.`)
}
