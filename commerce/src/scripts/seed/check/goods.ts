import { isAlcohol } from "../../../domain/sale"
import type { Check, Report } from "./report"
import { reportTwins } from "./report"

/** Products, their makers and their illustrative values name each other, both ways. */
export const checkGoods: Check = (catalogue, reportIn) => {
	const products = catalogue["products.json"]
	const producers = catalogue["producers.json"]
	const { tourism, salesPoints } = catalogue["places.json"]
	const illustrative = catalogue["illustrative.json"]

	// Stories are kept by slug for products and tourism points together.
	const slugs = [...products, ...tourism].map(({ slug }) => slug)
	reportTwins(slugs, "slug", reportIn("products.json"))
	reportTwins(
		producers.map(({ slug }) => slug),
		"slug",
		reportIn("producers.json"),
	)
	reportTwins(
		salesPoints.map(({ slug }) => slug),
		"slug",
		reportIn("places.json"),
	)
	reportTwins(
		catalogue["fairs.json"].map(({ slug }) => slug),
		"slug",
		reportIn("fairs.json"),
	)

	const madeBy = new Map(producers.map((producer) => [producer.slug, producer]))
	const known = (slug: string, producer: string | null, report: Report) => {
		if (producer && !madeBy.has(producer)) report(slug, "producer", `không có chủ thể ${producer}`)
	}
	for (const { slug, producer } of products) known(slug, producer, reportIn("products.json"))
	for (const { slug, producer } of [...tourism, ...salesPoints])
		known(slug, producer, reportIn("places.json"))

	const makerOf = new Map([...products, ...tourism].map(({ slug, producer }) => [slug, producer]))
	for (const producer of producers)
		for (const field of ["products", "tourism"] as const)
			for (const slug of producer[field])
				if (makerOf.get(slug) !== producer.slug)
					reportIn("producers.json")(producer.slug, field, `${slug} không ghi chủ thể này`)
	for (const [slug, maker] of makerOf) {
		const producer = maker ? madeBy.get(maker) : undefined
		if (producer && ![...producer.products, ...producer.tourism].includes(slug))
			reportIn("producers.json")(producer.slug, "products", `thiếu ${slug}`)
	}

	const values = reportIn("illustrative.json")
	for (const { slug, setNumber } of products) {
		const row = illustrative[slug]
		if (!row) values(slug, "", "thiếu giá trị minh họa")
		else if (row.flags.alcohol !== isAlcohol(setNumber))
			values(slug, "flags.alcohol", "đồ uống có cồn là đúng các bộ 14 và 15")
		else if (row.shippable !== (row.parcel !== null))
			values(slug, "parcel", "hàng gửi được thì phải có kích thước gói, và ngược lại")
		else if (row.variants.length > 0 && !row.netAmount)
			values(slug, "netAmount", "có nhiều loại thì phải biết đơn vị tính")
	}
	const sold = new Set(products.map(({ slug }) => slug))
	for (const slug of Object.keys(illustrative))
		if (!sold.has(slug)) values(slug, "", "không có sản phẩm này")
	for (const { slug, start, end } of catalogue["fairs.json"])
		if (start && end && start > end) reportIn("fairs.json")(slug, "end", "trước ngày bắt đầu")
}
