const entities: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" }

/** The text of XML with its entities read. */
function unescaped(text: string): string {
	return text.replace(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole)
}

/** The inside of every element of this name, none of which holds another of its own. */
export function insides(xml: string, name: string): string[] {
	const pattern = new RegExp(`<${name}(?:\\s[^>]*)?>([\\s\\S]*?)</${name}>`, "g")
	return [...xml.matchAll(pattern)].map((match) => match[1] ?? "")
}

/** The text of every element of this name. */
export function texts(xml: string, name: string): string[] {
	return insides(xml, name).map(unescaped)
}

/** What keeps XML from being read: tags that do not match, bare signs, anything after the root. */
export function malformed(xml: string): string[] {
	const open: string[] = []
	const problems: string[] = []
	const body = xml.replace(/^<\?xml [^>]*\?>\s*/, "")
	for (const [, closing, name = "", attributes = "", empty, text] of body.matchAll(
		/<(\/?)([\w:-]+)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>|([^<]+|<)/g,
	)) {
		if (text !== undefined) {
			if (text.includes("<") || /&(?!(amp|lt|gt|quot|apos);)/.test(text)) problems.push(text)
			if (open.length === 0 && text.trim()) problems.push(`outside the root: ${text.trim()}`)
		} else if (closing) {
			const last = open.pop()
			if (last !== name) problems.push(`</${name}> closes <${last}>`)
		} else {
			if (/&(?!(amp|lt|gt|quot|apos);)/.test(attributes)) problems.push(attributes)
			if (!empty) open.push(name)
		}
	}
	return [...problems, ...open.map((name) => `<${name}> is never closed`)]
}
