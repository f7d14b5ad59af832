const abbreviations: [RegExp, string][] = [
	[/^Hợp tác xã(?=\s)/u, "HTX"],
	[/^Công ty cổ phần(?=\s)/iu, "CTCP"],
	[/^Công ty trách nhiệm hữu hạn(?=\s)/iu, "Công ty TNHH"],
	[/^Tổ hợp tác(?=\s)/u, "THT"],
]

/** The name of a producer where room is short, with the usual abbreviation of its legal form. */
export function shortProducer(name: string): string {
	return abbreviations.reduce((text, [form, short]) => text.replace(form, short), name)
}
