import type { SeedFileName } from "./files"

/** A row of a list as it is published, and as it ought to be. */
interface Correction {
	file: SeedFileName
	wrong: string
	right: string
	/** What is said of it in the note at the head of the file. */
	note: string
}

/**
 * Slips of the statistics office's table of communes, put right whenever the table is brought in
 * anew. It gives both communes the province of a neighbour, while every other row of their district,
 * and the code of that province, say where the district was until 1 July 2025.
 */
const corrections: Correction[] = [
	{
		file: "admin-units-old.json",
		wrong: '"Phường 4","Thành phố Tân An","794","Tỉnh Tiền Giang","82"',
		right: '"Phường 4","Thành phố Tân An","794","Tỉnh Long An","80"',
		note: "27691 was in Long An",
	},
	{
		file: "admin-units-old.json",
		wrong: '"Xã Tiên Hải","Thành phố Hà Tiên","900","Tỉnh An Giang","89"',
		right: '"Xã Tiên Hải","Thành phố Hà Tiên","900","Tỉnh Kiên Giang","91"',
		note: "30781 in Kiên Giang",
	},
]

/** The text of a file with what is known to be wrong in it put right, and told in its note. */
export function correct(file: SeedFileName, text: string): string {
	const due = corrections.filter((one) => one.file === file && text.includes(one.wrong))
	if (due.length === 0) return text
	const told = ` Slips of that table put right: ${due.map(({ note }) => note).join(", ")}.`
	const corrected = due.reduce((now, { wrong, right }) => now.replace(wrong, right), text)
	return corrected.replace(/("note":"[^"]*)"/, (_, note: string) => `${note}${told}"`)
}
