import { type Check, reportTwins } from "./report"

/** Certificates speak of known subjects, their dates are possible and their order is told both ways. */
export const checkCertificates: Check = (catalogue, reportIn) => {
	const { certificates, unranked, noneKnown } = catalogue["certificates.json"]
	const report = reportIn("certificates.json")
	const subjects = new Set([
		...catalogue["products.json"].map(({ slug }) => `product ${slug}`),
		...catalogue["places.json"].tourism.map(({ slug }) => `tourism ${slug}`),
	])
	const key = ({ type, slug }: { type: string; slug: string }) => `${type} ${slug}`
	reportTwins(
		certificates.map(({ id }) => id),
		"id",
		report,
	)

	const byId = new Map(certificates.map((certificate) => [certificate.id, certificate]))
	for (const { id, subject, date, knownBy, isLatest, supersededBy } of certificates) {
		if (!subjects.has(key(subject))) report(id, "subject", `không có ${key(subject)}`)
		if (isLatest !== (supersededBy === null))
			report(id, "supersededBy", "chỉ giấy đã có giấy mới hơn mới ghi, và phải ghi")
		const later = supersededBy ? byId.get(supersededBy) : undefined
		if (supersededBy && (!later || key(later.subject) !== key(subject)))
			report(id, "supersededBy", `${supersededBy} không phải giấy của cùng chủ thể`)
		if (date && knownBy) report(id, "knownBy", "đã có ngày thì không cần suy từ bài báo")
		if (!date) continue
		if (date.earliest > date.latest) report(id, "date", "ngày sớm nhất sau ngày muộn nhất")
		if (date.value.length !== { day: 10, month: 7, year: 4 }[date.precision])
			report(id, "date.precision", `không hợp với “${date.value}”`)
		for (const end of ["earliest", "latest"] as const)
			if (!date[end].startsWith(date.value)) report(id, `date.${end}`, `nằm ngoài ${date.value}`)
	}
	for (const { subject } of unranked)
		if (!subjects.has(key(subject))) report(subject.slug, "subject", `không có ${key(subject)}`)

	const told = new Set([...certificates, ...unranked].map(({ subject }) => key(subject)))
	for (const subject of noneKnown)
		if (!subjects.has(key(subject)) || told.has(key(subject)))
			report(subject.slug, "noneKnown", "không có điểm này, hoặc nó đã có giấy công nhận")
	const silent = new Set(noneKnown.map(key))
	for (const subject of subjects)
		if (!told.has(subject) && !silent.has(subject))
			report(subject, "", "không có dòng nào nói về việc công nhận")
}
