import type { CommuneRecord, TaxonomyRecord } from "../../commerce/src/domain/export"
import { groupByNumber } from "./catalogue/taxonomy"
import { provinceByCode } from "./catalogue/units"

export const productsPath = "/san-pham/"
export const tourismListPath = "/diem-den/"
export const provincesPath = "/tinh/"
export const salesPointsPath = "/diem-ban/"
export const fairsPath = "/hoi-cho/"
export const programmePath = "/chuong-trinh/"
export const searchPath = "/tim-kiem/"
export const cartPath = "/gio-hang/"
export const checkoutPath = "/thanh-toan/"
export const ordersPath = "/don-hang/"
export const placedPath = "/don-hang/da-dat/"
export const certificatesPath = "/chung-nhan/"
export const starsPath = "/doc-sao/"
export const agePath = "/18/"

export function productPath(slug: string): string {
	return `/san-pham/${slug}/`
}

export function producerPath(slug: string): string {
	return `/chu-the/${slug}/`
}

/** The page of one certificate; its code is its address for good. */
export function certificatePath(code: string): string {
	return `/chung-nhan/${code}/`
}

export function tourismPath(slug: string): string {
	return `/diem-den/${slug}/`
}

export function groupPath(group: Pick<TaxonomyRecord, "slug">): string {
	return `/nhom/${group.slug}/`
}

/** A set lies under its group. */
export function setPath(set: Pick<TaxonomyRecord, "slug" | "group">): string {
	const group = groupByNumber(set.group)
	if (!group) throw new Error(`set ${set.slug} has no group ${set.group}`)
	return `/nhom/${group.slug}/${set.slug}/`
}

export function provincePath(province: { slug: string }): string {
	return `/tinh/${province.slug}/`
}

/** A commune lies under its province; its code makes the address stay when the name is spelt otherwise. */
export function communePath(
	commune: Pick<CommuneRecord, "code" | "slug" | "provinceCode">,
): string {
	const province = provinceByCode(commune.provinceCode)
	if (!province) throw new Error(`commune ${commune.code} has no province`)
	return `/tinh/${province.slug}/${commune.code}-${commune.slug}/`
}

export const producersPath = "/chu-the/"
export const aboutPath = "/gioi-thieu/"
export const policiesPath = "/chinh-sach/"

/** A path below a folder as the rest parameter of a route; undefined for the folder itself. */
export function restOf(path: string, folder: string): string | undefined {
	return path.slice(folder.length).replace(/\/$/, "") || undefined
}
