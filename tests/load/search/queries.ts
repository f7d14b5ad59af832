import type { SearchRequest } from "../../../search/src/port"

const TYPED = [
	"nước mắm",
	"nuoc mam phu quoc",
	"banh trang",
	"bánh đậu xanh Rồng Vàng",
	"mat ong rung",
	"ca phe robusta dak lak",
	"nuowcs mawms",
	"tra hoa vang ba che",
	"heo rừng gác bếp",
	"gạo ST25",
	"hop tac xa",
	"công ty tnhh",
	"banh da cua",
	"muoi tom tay nnh",
	"dua say deo",
	"n",
	"ch",
	"khong co gi giong the nay",
	"fish sauce",
	"rượu cần",
	"gom su bat trang",
	"chè thái nguyên 4 sao",
	"miến dong bình liêu dưới 200k",
	"tinh dau tram hue",
]

const FACETS = [
	"group",
	"productSetSlug",
	"provinceNow",
	"provinceOld",
	"producerKind",
	"stars",
	"available",
	"wholesale",
] as const

type Asked = SearchRequest & { collection: "products" }

/** What readers ask: words as they type them, with the facets of the page, some with choices made. */
export function askedQueries(): Asked[] {
	const plain = TYPED.map((q): Asked => ({ collection: "products", q }))
	const faceted = plain.map(
		(request): Asked => ({
			...request,
			facets: [...FACETS],
			stats: ["priceVnd"],
			highlight: { fields: ["name", "summary"], crop: 30 },
		}),
	)
	const chosen = faceted.map(
		(request): Asked => ({
			...request,
			filters: [
				{ field: "stars", anyOf: [4, 5] },
				{ field: "provinceNow", anyOf: ["hue", "ha-noi", "lam-dong"] },
			],
			sort: "price-asc",
		}),
	)
	const browse: Asked = { collection: "products", q: "", facets: [...FACETS], stats: ["priceVnd"] }
	return [...plain, ...faceted, ...chosen, browse, { ...browse, sort: "name", page: 5 }]
}
