import { stripVTControlCharacters } from "node:util"

/** The end of what a failed program printed, short enough to read: messages without their stacks. */
export function gist(output: string): string {
	const lines = stripVTControlCharacters(output)
		.split("\n")
		.map(messageOf)
		.filter((line) => line.trim() !== "" && !/^\s+at |^- \//.test(line))
		.map((line) => (line.length > 300 ? `${line.slice(0, 300)}…` : line))
	return [...new Set(lines)].slice(-10).join("\n")
}

/** Commerce prints JSON lines when nobody sits at a terminal. */
function messageOf(line: string): string {
	if (!line.startsWith("{")) return line
	try {
		const { message } = JSON.parse(line) as { message?: unknown }
		return typeof message === "string" ? (message.split("\n")[0] ?? "") : line
	} catch {
		return line
	}
}
