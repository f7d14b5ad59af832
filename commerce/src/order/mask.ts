/** "Nguyễn Văn Thử" as "N. V. Thử": enough for its owner to recognise. */
export function maskName(name: string): string {
	const words = name.trim().split(/\s+/)
	const last = words.pop() ?? ""
	return [...words.map((word) => `${[...word][0]}.`), last].join(" ")
}

/** The last three digits of a phone number. */
export function maskPhone(phone: string): string {
	return phone ? `••• ••• ${phone.slice(-3)}` : ""
}
