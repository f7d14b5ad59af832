/** While the seed fills a database nobody waits for news of each row: what follows reads them all. */
let quiet = false

export function beQuiet(): void {
	quiet = true
}

export const isQuiet = (): boolean => quiet
